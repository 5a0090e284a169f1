package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.Framing;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;
import java.util.Map;

/**
 * Fastly's log as JSON. Its fields are whatever the customer writes into the VCL; these are the ones of Fastly's own
 * template and the usual names beside them. A shield logs requests of the edge, which are not counted again.
 *
 * @param mapping fields that hold something else than their name says, or have names of their own
 * @param framing lines, or arrays
 */
record FastlyJson(Map<Dimension, String> mapping, Framing framing) implements LogFormat {

    private static final FieldTable FIELDS = FieldTable.builder()
            .field("timestamp", Fields.TIME)
            .field("time", Fields.TIME_OTHERWISE)
            .field("host", Fields.DOMAIN)
            .field("request_host", Fields.DOMAIN_OTHERWISE)
            .field("url", Fields.URL)
            .field("client_ip", Fields.CLIENT)
            .field("client_as_name", Fields.ISP)
            .field("as_name", Fields.ISP)
            .field("client_as_number", Fields.ISP_OTHERWISE)
            .field("asn", Fields.ISP_OTHERWISE)
            .field("geo_region", Fields.REGION)
            .field("geo_country", Fields.REGION_OTHERWISE)
            .field("geo_country_code", Fields.REGION_OTHERWISE)
            .field("fastly_server", Fields.NODE)
            .field("server_datacenter", Fields.NODE_OTHERWISE)
            .field("pop", Fields.NODE_OTHERWISE)
            .field("fastly_is_edge", Fields.COUNTED)
            .field("response_state", Fields.CACHE)
            .field("cache_status", Fields.CACHE_OTHERWISE)
            .field("response_status", Fields.STATUS)
            .field("status", Fields.STATUS)
            .field("origin_status", Fields.ORIGIN_STATUS)
            .field("response_body_size", Fields.BYTES)
            .field("time_elapsed", Fields.DURATION_MICROS)
            .field("time_to_first_byte", Fields.FIRST_BYTE_SECONDS)
            .build();

    FastlyJson {
        mapping = Mapping.eachFieldOnce(mapping);
    }

    @Override
    public LineParser parser(long received) {
        return new JsonLine(
                Mapping.over(FIELDS, mapping),
                new Required(
                        mapping.getOrDefault(Dimension.TIME, "timestamp"),
                        mapping.getOrDefault(Dimension.DOMAIN, "host"),
                        mapping.getOrDefault(Dimension.STATUS, "response_status")));
    }
}
