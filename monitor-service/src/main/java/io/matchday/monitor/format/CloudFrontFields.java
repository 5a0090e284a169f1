package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.Slice;

/**
 * The fields of CloudFront's logs. The domain is the host the viewer asked for; cs(Host) names the distribution and stands
 * in where the former is not logged. Values are percent-encoded, in older files twice.
 */
final class CloudFrontFields {

    static final Required REQUIRED = new Required("time", "x-host-header", "sc-status");

    private static final byte[] ERROR = bytes("Error");
    private static final byte[] EXCEEDED = bytes("Exceeded");
    private static final byte[][] CAUSES = {bytes("Client"), bytes("InvalidRequest"), bytes("Aborted")};

    static final FieldTable TABLE = FieldTable.builder()
            .field("date", Fields.DATE)
            .field("time", Fields.TIME_OF_DAY)
            .field("timestamp", Fields.TIME)
            .field("timestamp(ms)", Fields.TIME)
            .field("x-edge-location", Fields.NODE)
            .field("sc-bytes", Fields.BYTES)
            .field("c-ip", Fields.CLIENT)
            .field("cs(Host)", Fields.DOMAIN_OTHERWISE)
            .field("cs-host", Fields.DOMAIN_OTHERWISE)
            .field("x-host-header", Fields.DOMAIN)
            .field("cs-uri-stem", Fields.PATH)
            .field("cs-uri-query", Fields.QUERY)
            .field("sc-status", Fields.STATUS)
            .field("x-edge-result-type", Fields.CACHE)
            .field("x-edge-detailed-result-type", CloudFrontFields::detailedResult)
            .field("time-taken", Fields.DURATION_SECONDS)
            .field("time-to-first-byte", Fields.FIRST_BYTE_SECONDS)
            .field("c-country", Fields.REGION)
            .field("asn", Fields.ISP)
            .field("cmcd-buffer-starvation", Fields.STARVED)
            .field("cmcd-content-id", Fields.decoded(Fields.CONTENT))
            .build();

    private CloudFrontFields() {}

    /** For requests that went well it repeats the result type. */
    private static void detailedResult(LogRecord record, Slice value, String field) {
        if (endsWith(value, ERROR) || endsWith(value, EXCEEDED) || cause(value)) {
            record.errorClass().set(value);
        }
    }

    private static boolean cause(Slice value) {
        for (byte[] cause : CAUSES) {
            if (value.startsWith(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(Slice value, byte[] text) {
        int from = value.length() - text.length;
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (value.at(from + i) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
