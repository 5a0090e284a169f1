package io.matchday.capacity.stocklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a stock list. */
@Schema(name = "StockListReport", description = "What became of a stock list, or would become of it")
record Report(
        @Schema(required = true, description = "Whether nothing was written down") boolean dryRun,
        @Schema(required = true, description = "Lines with something in them, the names of the columns not counted")
                int lines,
        @Schema(required = true, description = "Keys of pools that were not there before") List<String> created,
        @Schema(required = true, description = "Keys of pools of which something else is known now")
                List<String> changed,
        @Schema(
                        required = true,
                        description =
                                "Keys of pools of which nothing else is known; their figures may be" + " younger now")
                List<String> unchanged,
        @Schema(required = true, description = "Lines that were left out; the others count") List<Refused> refused) {
    Report {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
    }

    /** A line that was left out. */
    @Schema(name = "StockListRefusal")
    record Refused(
            @Schema(required = true, description = "Row of the sheet, line of the file or place in JSON, from 1")
                    long line,
            @Schema(nullable = true, description = "Name of the column at fault; null where the whole line is")
                    String column,
            @Schema(required = true, description = "Stable code", examples = "invalid-field") String code,
            @Schema(required = true) String message) {}
}
