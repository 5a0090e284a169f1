package io.matchday.monitor.source;

import io.matchday.monitor.format.CloudFrontStandard;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.format.NginxCombinedVhost;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.Optional;

/** How a source writes its lines, by the names callers use. */
enum Format {
    /** nginx's combined format with {@code $host} in front. */
    NGINX_COMBINED_VHOST,
    /** CloudFront's standard log with its {@code #Fields} line. */
    CLOUDFRONT_STANDARD,
    /** One JSON object per line, fields named by a mapping. */
    NDJSON;

    /** The format proper; a mapping belongs to NDJSON, and to it alone. */
    LogFormat with(Optional<FieldMapping> mapping) {
        if (mapping.isPresent() != (this == NDJSON)) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD,
                    "mapping",
                    this == NDJSON ? "NDJSON needs a mapping" : this + " has its own field names");
        }
        return switch (this) {
            case NGINX_COMBINED_VHOST -> new NginxCombinedVhost();
            case CLOUDFRONT_STANDARD -> new CloudFrontStandard();
            case NDJSON -> mapping.orElseThrow().format();
        };
    }
}
