package io.matchday.monitor.ingest;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.Locale;

/** How a body is compressed, as its Content-Encoding says (RFC 9110, section 8.4.1). */
enum ContentCoding {
    IDENTITY,
    GZIP,
    DEFLATE,
    ZSTD;

    static ContentCoding of(String header) {
        String name = header == null ? "" : header.trim().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            case "deflate" -> DEFLATE;
            case "zstd" -> ZSTD;
            default -> throw new ProblemException(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding: gzip, zstd, deflate or none is expected");
        };
    }
}
