package io.matchday.monitor.source;

import io.matchday.monitor.format.Dimension;
import io.matchday.monitor.format.NdJson;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which field of a source's JSON objects holds what. */
@Schema(nullable = true, description = "Names of the source's top-level JSON fields, by what they hold")
record FieldMapping(
        @Schema(required = true, description = "RFC 3339, or unix seconds or milliseconds") @NotBlank @Size(max = 200)
                String time,
        @Schema(required = true, description = "Host asked for; a port is taken off") @NotBlank @Size(max = 200)
                String domain,
        @Schema(required = true, description = "HTTP status; 0 when the client left before there was one")
                @NotBlank
                @Size(max = 200)
                String status,
        @Schema(nullable = true, description = "Bytes sent to the client") @Size(min = 1, max = 200) String bytes,
        @Schema(nullable = true, description = "Edge node") @Size(min = 1, max = 200) String node,
        @Schema(nullable = true, description = "Carrier of the client") @Size(min = 1, max = 200) String isp,
        @Schema(nullable = true, description = "Region of the client") @Size(min = 1, max = 200) String region,
        @Schema(nullable = true, description = "Time taken to serve, milliseconds") @Size(min = 1, max = 200)
                String durationMillis) {

    NdJson format() {
        Map<Dimension, String> fields = new EnumMap<>(Dimension.class);
        put(fields, Dimension.TIME, time);
        put(fields, Dimension.DOMAIN, domain);
        put(fields, Dimension.STATUS, status);
        put(fields, Dimension.BYTES, bytes);
        put(fields, Dimension.NODE, node);
        put(fields, Dimension.ISP, isp);
        put(fields, Dimension.REGION, region);
        put(fields, Dimension.DURATION, durationMillis);
        try {
            return new NdJson(fields);
        } catch (IllegalArgumentException unusable) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "mapping", unusable.getMessage());
        }
    }

    private static void put(Map<Dimension, String> fields, Dimension dimension, String field) {
        if (field != null) {
            fields.put(dimension, field);
        }
    }
}
