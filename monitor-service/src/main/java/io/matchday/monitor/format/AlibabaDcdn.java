package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/** The access log of Alibaba Cloud's DCDN and ESA as one JSON object per line. */
record AlibabaDcdn() implements LogFormat {

    private static final Required REQUIRED =
            new Required("EdgeStartTimestamp", "ClientRequestHost", "EdgeResponseStatusCode");
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("EdgeStartTimestamp", Fields.TIME_OTHERWISE)
            .field("EdgeEndTimestamp", Fields.TIME)
            .field("ClientRequestHost", Fields.DOMAIN)
            .field("ClientRequestURI", Fields.URL)
            .field("ClientRequestPath", Fields.PATH)
            .field("ClientRequestQuery", Fields.QUERY)
            .field("ClientIP", Fields.CLIENT)
            .field("ClientISP", Fields.ISP)
            .field("ClientASN", Fields.ISP_OTHERWISE)
            .field("ClientRegionCode", Fields.REGION)
            .field("ClientCountryCode", Fields.REGION_OTHERWISE)
            .field("EdgeServerID", Fields.NODE)
            .field("EdgeServerIP", Fields.NODE_OTHERWISE)
            .field("EdgeCacheStatus", Fields.CACHE)
            .field("EdgeResponseStatusCode", Fields.STATUS)
            .field("EdgeResponseBytes", Fields.BYTES)
            .field("EdgeResponseBodyBytes", Fields.BYTES_OTHERWISE)
            .field("EdgeResponseTime", Fields.DURATION_MILLIS)
            .field("EdgeTimeToFirstByteMs", Fields.FIRST_BYTE_MILLIS)
            .field("OriginResponseStatusCode", Fields.ORIGIN_STATUS)
            .build();

    @Override
    public LineParser parser(long received) {
        return new JsonLine(FIELDS, REQUIRED);
    }
}
