package io.matchday.intake.readiness;

import io.matchday.platform.text.Message;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How ready an event is, area by area.
 *
 * @param ready whether the gate is open: no area is red
 * @param colour that of the worst area
 * @param rows every area once, in the order of {@link Area}
 */
@Schema(name = "Scorecard")
public record Scorecard(
        @Schema(required = true, description = "Whether the gate to READY is open") boolean ready,
        @Schema(required = true) Colour colour,
        @Schema(required = true) List<Row> rows) {

    public Scorecard {
        rows = List.copyOf(rows);
    }

    /** Sorts what is missing into the rows. */
    static Scorecard of(List<Missing> missing) {
        List<Row> rows =
                Arrays.stream(Area.values()).map(area -> Row.of(area, missing)).toList();
        Colour worst = Colour.worst(rows.stream().map(Row::colour).toList());
        return new Scorecard(worst != Colour.RED, worst, rows);
    }

    /** Everything that closes the gate. */
    public List<Missing> blocking() {
        return rows.stream()
                .flatMap(row -> row.missing().stream())
                .filter(Missing::blocking)
                .toList();
    }

    /**
     * How one area stands.
     *
     * @param missing what keeps it from green, what blocks first
     */
    @Schema(name = "ScorecardRow")
    public record Row(
            @Schema(required = true) Area area,
            @Schema(required = true) Message title,
            @Schema(required = true) Colour colour,
            @Schema(required = true) List<Missing> missing) {

        public Row {
            missing = List.copyOf(missing);
        }

        private static Row of(Area area, List<Missing> all) {
            List<Missing> own = all.stream()
                    .filter(one -> one.area() == area)
                    .sorted((left, right) -> left.severity().compareTo(right.severity()))
                    .toList();
            return new Row(area, area.title(), Colour.of(own), own);
        }
    }
}
