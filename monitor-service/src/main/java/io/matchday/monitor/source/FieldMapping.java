package io.matchday.monitor.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.matchday.monitor.format.Dimension;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which field of a source's JSON objects holds what. */
@Schema(nullable = true, description = "Names of the source's top-level JSON fields, by what they hold")
public record FieldMapping(
        @Schema(
                        required = true,
                        description = "RFC 3339, or unix time in seconds, milliseconds, microseconds or nanoseconds,"
                                + " told apart by size")
                @NotBlank
                @Size(max = 200)
                String time,
        @Schema(required = true, description = "Host asked for; a port is taken off") @NotBlank @Size(max = 200)
                String domain,
        @Schema(required = true, description = "HTTP status; 0 when the client left before there was one")
                @NotBlank
                @Size(max = 200)
                String status,
        @Schema(nullable = true, description = "Bytes sent to the client") @Size(min = 1, max = 200) String bytes,
        @Schema(nullable = true, description = "Stream, as application/name") @Size(min = 1, max = 200) String stream,
        @Schema(nullable = true, description = "Path or URL asked for, of which media files tell the stream")
                @Size(min = 1, max = 200)
                String path,
        @Schema(nullable = true, description = "Edge node") @Size(min = 1, max = 200) String node,
        @Schema(nullable = true, description = "Carrier of the client") @Size(min = 1, max = 200) String isp,
        @Schema(nullable = true, description = "Region of the client") @Size(min = 1, max = 200) String region,
        @Schema(nullable = true, description = "What the cache did, in the source's word") @Size(min = 1, max = 200)
                String cache,
        @Schema(nullable = true, description = "HTTP status of the origin; 0 or a dash when it was not asked")
                @Size(min = 1, max = 200)
                String originStatus,
        @Schema(nullable = true, description = "The source's own word for what went wrong") @Size(min = 1, max = 200)
                String errorClass,
        @Schema(nullable = true, description = "Client address, to find carrier and region by; never stored")
                @Size(min = 1, max = 200)
                String client,
        @Schema(nullable = true, description = "Time until the first byte, seconds") @Size(min = 1, max = 200)
                String firstByteSeconds,
        @Schema(nullable = true, description = "Time until the first byte, milliseconds") @Size(min = 1, max = 200)
                String firstByteMillis,
        @Schema(nullable = true, description = "Time until the first byte, microseconds") @Size(min = 1, max = 200)
                String firstByteMicros,
        @Schema(nullable = true, description = "Time taken to serve, seconds") @Size(min = 1, max = 200)
                String durationSeconds,
        @Schema(nullable = true, description = "Time taken to serve, milliseconds") @Size(min = 1, max = 200)
                String durationMillis,
        @Schema(nullable = true, description = "Time taken to serve, microseconds") @Size(min = 1, max = 200)
                String durationMicros) {

    /** The named fields by what they hold. */
    @JsonIgnore
    Map<Dimension, String> fields() {
        Map<Dimension, String> fields = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String field = fieldOf(dimension);
            if (field != null) {
                fields.put(dimension, field);
            }
        }
        return fields;
    }

    private String fieldOf(Dimension dimension) {
        return switch (dimension) {
            case TIME -> time;
            case DOMAIN -> domain;
            case STATUS -> status;
            case BYTES -> bytes;
            case STREAM -> stream;
            case PATH -> path;
            case NODE -> node;
            case ISP -> isp;
            case REGION -> region;
            case CACHE -> cache;
            case ORIGIN_STATUS -> originStatus;
            case ERROR_CLASS -> errorClass;
            case CLIENT -> client;
            case FIRST_BYTE_SECONDS -> firstByteSeconds;
            case FIRST_BYTE_MILLIS -> firstByteMillis;
            case FIRST_BYTE_MICROS -> firstByteMicros;
            case DURATION_SECONDS -> durationSeconds;
            case DURATION_MILLIS -> durationMillis;
            case DURATION_MICROS -> durationMicros;
        };
    }
}
