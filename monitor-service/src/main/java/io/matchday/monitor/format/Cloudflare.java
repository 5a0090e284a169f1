package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;
import java.util.Arrays;

/**
 * Cloudflare Logpush, data set http_requests. Requests of Workers belong to one of a client and are not counted again. The
 * upload by which Cloudflare tries an address holds a test and no request.
 */
record Cloudflare() implements LogFormat {

    private static final byte[] TEST = "test".getBytes(US_ASCII);
    private static final Required REQUIRED =
            new Required("EdgeStartTimestamp", "ClientRequestHost", "EdgeResponseStatus");
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("EdgeStartTimestamp", Fields.TIME_OTHERWISE)
            .field("EdgeEndTimestamp", Fields.TIME)
            .field("ClientRequestHost", Fields.DOMAIN)
            .field("ClientRequestURI", Fields.PATH)
            .field("ClientRequestPath", Fields.PATH)
            .field("EdgeResponseStatus", Fields.STATUS)
            .field("OriginResponseStatus", Fields.ORIGIN_STATUS)
            .field("ClientIP", Fields.CLIENT)
            .field("ClientASN", Fields.ISP)
            .field("ClientRegionCode", Fields.REGION)
            .field("ClientCountry", Fields.REGION_OTHERWISE)
            .field("EdgeColoCode", Fields.NODE)
            .field("EdgeServerIP", Fields.NODE_OTHERWISE)
            .field("CacheCacheStatus", Fields.CACHE)
            .field("EdgeResponseBytes", Fields.BYTES)
            .field("EdgeResponseBodyBytes", Fields.BYTES_OTHERWISE)
            .field("EdgeTimeToFirstByteMs", Fields.FIRST_BYTE_MILLIS)
            .field("WorkerSubrequest", Fields.NOT_COUNTED)
            .field("content", Fields.NOT_COUNTED)
            .build();

    @Override
    public LineParser parser(long received) {
        LineParser json = new JsonLine(FIELDS, REQUIRED);
        return (buffer, from, to, record) ->
                !Arrays.equals(buffer, from, to, TEST, 0, TEST.length) && json.parse(buffer, from, to, record);
    }
}
