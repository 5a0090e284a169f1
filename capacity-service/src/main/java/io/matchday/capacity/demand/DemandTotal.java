package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an event needs of one product in one region and unit.
 *
 * @param region null where it is not known
 * @param window from the earliest begin of its lines to their latest end
 */
@Schema(name = "DemandTotal", description = "What an event needs of one product in one region and unit")
public record DemandTotal(
        @Schema(required = true, examples = "CDN") String product,
        @Schema(nullable = true, description = "Null where it is not known") String region,
        @Schema(required = true) Unit unit,
        @Schema(required = true, description = "Sum of its lines' p50, in the unit") long p50,
        @Schema(required = true, description = "Sum of its lines' p90, in the unit, which errs to the safe side")
                long p90,
        @Schema(required = true, description = "How much of p90 is hidden, in the unit") long hiddenP90,
        @Schema(required = true, description = "From the earliest begin of its lines to their latest end")
                DemandWindow window,
        @Schema(required = true, description = "By carrier, as far as lines name one; the rest is for viewers of any")
                List<CarrierNeed> carriers,
        @Schema(required = true, description = "Keys of its lines") List<String> lines) {
    private static final Comparator<DemandTotal> ORDER = Comparator.comparing(DemandTotal::product)
            .thenComparing(DemandTotal::region, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DemandTotal::unit);

    public DemandTotal {
        // A copy from before carriers were told apart lacks them.
        carriers = carriers == null ? List.of() : List.copyOf(carriers);
        lines = List.copyOf(lines);
    }

    static List<DemandTotal> of(List<DemandLine> lines) {
        Map<Place, List<DemandLine>> places = new LinkedHashMap<>();
        lines.stream().filter(DemandLine::counts).forEach(line -> places.computeIfAbsent(
                        new Place(line.product(), line.region(), line.unit()), place -> new ArrayList<>())
                .add(line));
        return places.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static DemandTotal sum(Place place, List<DemandLine> lines) {
        Amounts all = lines.stream().map(DemandLine::amounts).reduce(Amounts.NONE, Amounts::plus);
        Amounts hidden = lines.stream()
                .filter(line -> line.origin() == DemandLine.Origin.HIDDEN)
                .map(DemandLine::amounts)
                .reduce(Amounts.NONE, Amounts::plus);
        return new DemandTotal(
                place.product(),
                place.region(),
                place.unit(),
                all.p50(),
                all.p90(),
                hidden.p90(),
                lines.stream()
                        .map(DemandLine::window)
                        .reduce(DemandWindow::with)
                        .orElseThrow(),
                carriers(lines),
                lines.stream().map(DemandLine::key).toList());
    }

    private static List<CarrierNeed> carriers(List<DemandLine> lines) {
        Map<String, Amounts> carriers = new TreeMap<>();
        lines.stream()
                .filter(line -> line.carrier() != null)
                .forEach(line -> carriers.merge(line.carrier(), line.amounts(), Amounts::plus));
        return carriers.entrySet().stream()
                .map(entry -> new CarrierNeed(
                        entry.getKey(), entry.getValue().p50(), entry.getValue().p90()))
                .toList();
    }

    private record Place(String product, String region, Unit unit) {}
}
