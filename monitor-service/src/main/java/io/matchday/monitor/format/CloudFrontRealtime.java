package io.matchday.monitor.format;

import io.matchday.monitor.line.DelimitedLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;
import java.util.List;

/**
 * CloudFront's real-time log, as it comes out of Kinesis: values parted by tabs in a fixed order, without a header.
 *
 * @param fields those that were chosen, in CloudFront's order
 * @param least how many of them a line must have
 */
record CloudFrontRealtime(List<String> fields, int least) implements LogFormat {

    private static final Required REQUIRED = new Required("timestamp", "x-host-header", "sc-status");
    private static final List<String> ALL = List.of(("timestamp c-ip time-to-first-byte sc-status sc-bytes cs-method"
                    + " cs-protocol cs-host cs-uri-stem cs-bytes x-edge-location x-edge-request-id x-host-header"
                    + " time-taken cs-protocol-version c-ip-version cs-user-agent cs-referer cs-cookie cs-uri-query"
                    + " x-edge-response-result-type x-forwarded-for ssl-protocol ssl-cipher x-edge-result-type"
                    + " fle-encrypted-fields fle-status sc-content-type sc-content-len sc-range-start sc-range-end"
                    + " c-port x-edge-detailed-result-type c-country cs-accept-encoding cs-accept"
                    + " cache-behavior-path-pattern cs-headers cs-header-names cs-headers-count"
                    + " primary-distribution-id primary-distribution-dns-name origin-fbl origin-lbl asn"
                    + " cmcd-encoded-bitrate cmcd-buffer-length cmcd-buffer-starvation cmcd-content-id"
                    + " cmcd-object-duration cmcd-deadline cmcd-measured-throughput cmcd-next-object-request"
                    + " cmcd-next-range-request cmcd-object-type cmcd-playback-rate"
                    + " cmcd-requested-maximum-throughput cmcd-streaming-format cmcd-session-id cmcd-stream-type"
                    + " cmcd-startup cmcd-top-bitrate cmcd-version r-host sr-reason x-edge-mqcs"
                    + " distribution-tenant-id connection-id")
            .split(" ", -1));
    private static final int FIRST_EDITION = ALL.indexOf("cs-headers-count") + 1;

    CloudFrontRealtime {
        fields = List.copyOf(fields);
    }

    static CloudFrontRealtime of(FormatOptions options) {
        if (options.fields().isEmpty()) {
            return new CloudFrontRealtime(ALL, FIRST_EDITION);
        }
        List<String> chosen =
                Columns.of(options, List.of("timestamp"), List.of("x-host-header", "cs-host"), "sc-status");
        return new CloudFrontRealtime(chosen, chosen.size());
    }

    @Override
    public LineParser parser(long received) {
        return new DelimitedLine(fields, CloudFrontFields.TABLE, '\t', least, REQUIRED);
    }
}
