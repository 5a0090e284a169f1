package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.Required;

/** The data set fields of Akamai DataStream 2. Values are percent-encoded. */
final class AkamaiFields {

    static final Required REQUIRED = new Required("reqTimeSec", "reqHost", "statusCode");

    static final FieldTable TABLE = FieldTable.builder()
            .field("reqTimeSec", Fields.TIME)
            .field("reqHost", Fields.DOMAIN)
            .field("reqPath", Fields.ENCODED_PATH)
            .field("queryStr", Fields.QUERY)
            .field("statusCode", Fields.STATUS)
            .field("cliIP", Fields.CLIENT)
            .field("totalBytes", Fields.BYTES)
            .field("bytes", Fields.BYTES_OTHERWISE)
            .field("edgeIP", Fields.NODE)
            .field("asn", Fields.decoded(Fields.ISP))
            .field("state", Fields.decoded(Fields.REGION))
            .field("country", Fields.decoded(Fields.REGION_OTHERWISE))
            .field("cacheStatus", Fields.CACHE)
            .field("errorCode", Fields.decoded(Fields.ERROR_CLASS))
            .field("timeToFirstByte", Fields.FIRST_BYTE_MILLIS)
            .field("turnAroundTimeMSec", Fields.FIRST_BYTE_MILLIS_OTHERWISE)
            .field("downloadTime", Fields.DURATION_MILLIS)
            .field("transferTimeMSec", Fields.DURATION_MILLIS_OTHERWISE)
            .build();

    private AkamaiFields() {}
}
