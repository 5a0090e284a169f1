package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/**
 * W3C extended log files, with the names that the draft and IIS have for fields, and the usual ones of those that servers
 * add. {@code time-taken} is in milliseconds, as IIS writes it.
 */
record W3cExtended() implements LogFormat {

    private static final Required REQUIRED = new Required("time", "cs-host", "sc-status");
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("date", Fields.DATE)
            .field("time", Fields.TIME_OF_DAY)
            .field("x-timestamp", Fields.TIME)
            .field("s-computername", Fields.NODE)
            .field("s-ip", Fields.NODE_OTHERWISE)
            .field("x-node", Fields.NODE)
            .field("x-edge-location", Fields.NODE)
            .field("cs-host", Fields.DOMAIN)
            .field("cs(Host)", Fields.DOMAIN)
            .field("x-host-header", Fields.DOMAIN)
            .field("cs-uri", Fields.URL)
            .field("cs-uri-stem", Fields.PATH)
            .field("cs-uri-query", Fields.QUERY)
            .field("x-stream", Fields.formDecoded(Fields.STREAM))
            .field("c-ip", Fields.CLIENT)
            .field("sc-status", Fields.STATUS)
            .field("sc-bytes", Fields.BYTES)
            .field("bytes", Fields.BYTES_OTHERWISE)
            .field("time-taken", Fields.DURATION_MILLIS)
            .field("x-cache", Fields.formDecoded(Fields.CACHE))
            .field("x-cache-status", Fields.formDecoded(Fields.CACHE))
            .field("x-edge-result-type", Fields.CACHE)
            .field("x-isp", Fields.formDecoded(Fields.ISP))
            .field("x-region", Fields.formDecoded(Fields.REGION))
            .field("x-error", Fields.formDecoded(Fields.ERROR_CLASS))
            .build();

    @Override
    public LineParser parser(long received) {
        return new W3cLines(FIELDS, REQUIRED);
    }
}
