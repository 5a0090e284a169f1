package io.matchday.intake.estimate.method;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Occasions as rows of figures for a regression. A group has a column for each of its members, so that the penalty draws
 * what is known of one towards what is known of all. Growth counts in years from the target, for which it is zero.
 */
final class Design {

    /** Standard deviation of what nobody can foresee of an event, as a logarithm. */
    static final double NOISE = 0.35;

    private static final double GROWTH = 0.25;
    private static final double CUSTOMER = 0.8;
    private static final double GENRE = 0.5;
    private static final double LEVEL = 0.5;
    private static final double PLATFORM = 0.3;
    private static final double HOUR = 0.3;
    private static final double WEEKEND = 0.2;
    private static final double VIEWERS = 0.15;
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final double HOURS = 24;

    private final Occasion target;
    private final List<Occasion> all;
    private final List<ToDoubleFunction<Occasion>> columns = new ArrayList<>();
    private final List<Double> penalties = new ArrayList<>();
    private final int growthEnd;

    Design(Occasion target, List<Occasion> past, boolean byAudience) {
        this.target = target;
        all = new ArrayList<>(past);
        all.add(target);
        columns.add(one -> 1);
        penalties.add(0.0);
        column(GROWTH, this::years);
        column(GROWTH, one -> Objects.equals(one.customer(), target.customer()) ? years(one) : 0);
        growthEnd = columns.size();
        group(CUSTOMER, Occasion::customer);
        group(GENRE, Occasion::genre);
        group(LEVEL, one -> one.level().name());
        group(PLATFORM, Occasion::platform);
        column(HOUR, one -> Math.cos(angle(one)));
        column(HOUR, one -> Math.sin(angle(one)));
        column(WEEKEND, one -> Likeness.weekend(local(one)) ? 1 : 0);
        if (byAudience) {
            double usual = Math.log(target.viewers());
            column(VIEWERS, one -> Math.log(one.viewers()) - usual);
        }
    }

    double[] row(Occasion occasion) {
        return columns.stream()
                .mapToDouble(column -> column.applyAsDouble(occasion))
                .toArray();
    }

    /** What a coefficient costs, in squares of residuals. */
    double[] penalties() {
        return penalties.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What growth since then makes of a past event, as a logarithm. */
    double growth(double[] row, double[] coefficients) {
        double[] since = Arrays.copyOf(row, growthEnd);
        since[0] = 0;
        return -Ridge.dot(since, Arrays.copyOf(coefficients, growthEnd));
    }

    private void group(double deviation, Function<Occasion, String> member) {
        all.stream()
                .map(member)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(name -> column(deviation, one -> name.equals(member.apply(one)) ? 1 : 0));
    }

    private void column(double deviation, ToDoubleFunction<Occasion> figure) {
        columns.add(figure);
        penalties.add(NOISE * NOISE / (deviation * deviation));
    }

    private double years(Occasion occasion) {
        return -Likeness.days(target, occasion) / DAYS_OF_A_YEAR;
    }

    /** A target without a zone leaves all in UTC, so that hours are at least compared with each other. */
    private ZonedDateTime local(Occasion occasion) {
        return target.zone() == null ? occasion.startsAt().atZone(ZoneOffset.UTC) : Likeness.local(occasion, target);
    }

    private double angle(Occasion occasion) {
        return 2 * Math.PI * Likeness.hour(local(occasion)) / HOURS;
    }
}
