package io.matchday.monitor.series;

import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of a dimension that come first in some order. */
@Schema(name = "Top", description = "Values of a dimension by rank")
record TopView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "The dimension, as asked for") String by,
        @Schema(required = true, description = "As asked for") String order,
        @Schema(required = true, description = "Beginning, inclusive") Instant from,
        @Schema(required = true, description = "End, exclusive") Instant to,
        @Schema(required = true, description = "Where the event's domains are known from, and how old that is")
                List<Source> sources,
        @Schema(required = true, description = "Counts from before this time may be gone") Instant keptSince,
        @Schema(nullable = true, description = "Of all values, shown or not; null by error-class") Long requests,
        @Schema(required = true, description = "Of all values, shown or not") long errors,
        @Schema(required = true, description = "By rank; of equal rank by name") List<Value> values)
        implements Tabular {

    private static final List<String> COLUMNS =
            List.of("value", "requests", "errors", "errorRatio", "bytes", "shareOfRequests", "shareOfErrors");

    TopView {
        sources = List.copyOf(sources);
        values = List.copyOf(values);
    }

    /** One value. By error-class all is null that is counted of requests. */
    @Schema(name = "TopValue")
    record Value(
            @Schema(required = true) String value,
            @Schema(nullable = true) Long requests,
            @Schema(required = true, description = "Requests with status 0 (client left) or from 400") long errors,
            @Schema(nullable = true, description = "Errors per request, 0..1") Double errorRatio,
            @Schema(nullable = true, description = "Bytes sent") Long bytes,
            @Schema(nullable = true, description = "Of the requests of all values, 0..1") Double shareOfRequests,
            @Schema(required = true, description = "Of the errors of all values, 0..1; 0 when there are none")
                    double shareOfErrors) {

        static Value ofRequests(String value, Tally counted, Tally all) {
            return new Value(
                    value,
                    counted.requests(),
                    counted.errors(),
                    counted.errorRatio(),
                    counted.bytes(),
                    share(counted.requests(), all.requests()),
                    share(counted.errors(), all.errors()));
        }

        static Value ofErrors(String value, Tally counted, Tally all) {
            return new Value(value, null, counted.errors(), null, null, null, share(counted.errors(), all.errors()));
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    @Override
    public String csv() {
        return Csv.of(COLUMNS, values.stream().map(TopView::row));
    }

    private static List<?> row(Value value) {
        return Arrays.asList(
                value.value(),
                value.requests(),
                value.errors(),
                value.errorRatio(),
                value.bytes(),
                value.shareOfRequests(),
                value.shareOfErrors());
    }
}
