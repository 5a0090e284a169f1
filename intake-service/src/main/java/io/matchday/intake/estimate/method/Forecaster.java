package io.matchday.intake.estimate.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says from past events what one to come will come to. The decision record on estimates has the formulas. */
public final class Forecaster {

    /** So many events, the most similar, go into one regression. */
    static final int MOST = 150;

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;
    /** What nine in ten customers' expectations stay below, where nothing shows how right they are: 1.28 times 0.3. */
    private static final double MISJUDGED = 0.384;
    /** A leverage of one leaves no residual to look at. */
    private static final double MOST_LEVERAGE = 0.999;

    private final Occasion target;
    private final Quantity quantity;
    private final boolean byAudience;
    private final List<Measured> past;
    private final Design design;
    private final double[][] rows;
    private final double[] offsets;
    private final double[] likeness;
    private final Ridge fit;

    private Forecaster(Occasion target, List<Measured> known, Quantity quantity) {
        this.target = target;
        this.quantity = quantity;
        List<Measured> counted =
                known.stream().filter(one -> counted(target, one)).toList();
        byAudience = quantity.byAudience() && target.viewers() != null && counted.size() >= Forecast.ENOUGH;
        past = mostSimilar(target, byAudience ? counted : known);
        design = new Design(target, past.stream().map(Measured::occasion).toList(), byAudience);
        rows = past.stream().map(one -> design.row(one.occasion())).toArray(double[][]::new);
        offsets = past.stream().mapToDouble(this::offset).toArray();
        likeness = past.stream()
                .mapToDouble(one -> Likeness.of(target, one.occasion()))
                .toArray();
        fit = Ridge.fit(rows, scaled(), likeness, design.penalties());
    }

    /** The forecast of one quantity; empty when there is no past event to go by. */
    public static Optional<Forecast> forecast(Occasion target, List<Measured> past, Quantity quantity) {
        return past.isEmpty() ? Optional.empty() : Optional.of(new Forecaster(target, past, quantity).forecast());
    }

    private Forecast forecast() {
        double[] row = design.row(target);
        double middle = fit.at(row);
        double deviation = Math.sqrt(1 + fit.uncertainty(row));
        Spread spread = Spread.of(residuals(), likeness);
        double misjudged = misjudged();
        return new Forecast(
                quantity.value(middle - Math.hypot(misjudged, deviation * Math.min(0, spread.quantile(LOW)))),
                quantity.value(middle),
                quantity.value(middle + Math.hypot(misjudged, deviation * Math.max(0, spread.quantile(HIGH)))),
                group(),
                Spread.effective(likeness),
                (int) Arrays.stream(likeness)
                        .filter(one -> one >= Likeness.SIMILAR)
                        .count(),
                byAudience,
                parts(row));
    }

    /** Viewers measured afterwards do not show how far expectations are off; where only those are known, it is assumed. */
    private double misjudged() {
        if (!byAudience || !target.expected()) {
            return 0;
        }
        double measured = IntStream.range(0, likeness.length)
                .filter(at -> !past.get(at).occasion().expected())
                .mapToDouble(at -> likeness[at])
                .sum();
        return MISJUDGED * Math.sqrt(measured / Arrays.stream(likeness).sum());
    }

    /** How far each event lies from what the others say of it, as a multiple of how unsure they are. */
    private double[] residuals() {
        double[] values = scaled();
        return IntStream.range(0, rows.length)
                .mapToDouble(at -> {
                    double uncertainty = fit.uncertainty(rows[at]);
                    double kept = 1 - Math.min(MOST_LEVERAGE, fit.weight(at) * uncertainty);
                    return (values[at] - fit.at(rows[at])) / kept / Math.sqrt(1 + uncertainty / kept);
                })
                .toArray();
    }

    private List<Part> parts(double[] row) {
        double all = IntStream.range(0, rows.length).mapToDouble(fit::weight).sum();
        double middle = fit.at(row);
        return IntStream.range(0, rows.length)
                .mapToObj(at -> part(at, middle, all))
                .sorted(Comparator.comparingDouble(Part::weight).reversed())
                .toList();
    }

    private Part part(int at, double middle, double allWeights) {
        double growth = design.growth(rows[at], fit.coefficients());
        double other = middle - fit.at(rows[at]) - growth;
        double adjusted = quantity.log(past.get(at).value()) + offsets[at] + growth + other;
        return new Part(
                past.get(at),
                likeness[at],
                fit.weight(at) / allWeights,
                Math.exp(offsets[at]),
                Math.exp(growth),
                Math.exp(other),
                Math.exp(adjusted));
    }

    private Group group() {
        return Arrays.stream(Group.values())
                .filter(group -> past.stream()
                                .filter(one -> group.holds(target, one.occasion()))
                                .count()
                        >= Forecast.ENOUGH)
                .findFirst()
                .orElse(Group.ANY);
    }

    private double[] scaled() {
        return IntStream.range(0, offsets.length)
                .mapToDouble(at -> quantity.log(past.get(at).value()) + offsets[at])
                .toArray();
    }

    private double offset(Measured one) {
        return byAudience ? Math.log(target.viewers()) - Math.log(one.occasion().viewers()) : 0;
    }

    private static boolean counted(Occasion target, Measured one) {
        return target.viewers() != null && one.occasion().viewers() != null;
    }

    /** In an order that does not depend on the one they came in, so that sums are the same to the last bit. */
    private static List<Measured> mostSimilar(Occasion target, List<Measured> known) {
        return known.stream()
                .sorted(Comparator.<Measured>comparingDouble(one -> -Likeness.of(target, one.occasion()))
                        .thenComparing(one -> one.occasion().key()))
                .limit(MOST)
                .toList();
    }
}
