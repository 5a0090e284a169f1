package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.format.Collected.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastlyTest {

    private static final String EDGE = "{\"timestamp\":\"2026-10-31T12:00:01+0000\",\"client_ip\":\"203.0.113.7\","
            + "\"geo_country\":\"belgium\",\"host\":\"e.com\",\"url\":\"/live/a.m3u8?x=1\",\"response_state\":\"HIT-CLUSTER\","
            + "\"response_status\":200,\"response_body_size\":900,\"fastly_server\":\"cache-bru1\",\"fastly_is_edge\":true,"
            + "\"time_elapsed\":1500,\"time_to_first_byte\":0.001,\"client_as_name\":\"example\"}";
    private static final String TOLD = "2026-10-31T12:00:01Z e.com 200 900 stream=live/a node=cache-bru1 isp=example"
            + " region=belgium cache=HIT-CLUSTER first=1000 took=1500 client=203.0.113.7";

    @Test
    void readsTheUsualKeysAndNotWhatTheShieldServed() {
        String shield = EDGE.replace("\"fastly_is_edge\":true", "\"fastly_is_edge\":false");
        assertThat(Collected.told(Format.FASTLY_JSON.with(FormatOptions.NONE), EDGE + "\n" + shield + "\n"))
                .containsExactly(TOLD);
    }

    @Test
    void aMappingOverridesTheUsualKeys() {
        FormatOptions options = FormatOptions.NONE.withMapping(Map.of(
                Dimension.TIME, "at", Dimension.DOMAIN, "site", Dimension.STATUS, "code", Dimension.NODE, "host"));
        assertThat(
                        Collected.told(
                                Format.FASTLY_JSON.with(options),
                                "{\"at\":1793448001,\"site\":\"e.com\",\"code\":404,\"host\":\"n1\"}\n{\"at\":1793448001,\"code\":1}"))
                .containsExactly("2026-10-31T12:00:01Z e.com 404 0 node=n1", "code: '1' is not an HTTP status");
    }

    @Test
    void readsArraysAndLosesTheBrokenObjectAlone() {
        Collected collected = Collected.from(
                Format.FASTLY_JSON_ARRAY.with(FormatOptions.NONE),
                "[\n" + EDGE + ",\n{\"host\":\"e.com\",\n" + EDGE + "," + EDGE + "\n]\n");
        assertThat(collected.accepted).extracting(Collected.Seen::text).containsExactly(TOLD, TOLD, TOLD);
        assertThat(collected.rejected)
                .containsExactly(new Refused(2, "line: not one well-formed JSON object", "{\"host\":\"e.com\",\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.7 - - [31/Oct/2026:12:00:01 +0000] \"GET /live/a.ts HTTP/1.1\" 404 900",
                "203.0.113.7 \"-\" \"-\" Sat, 31 Oct 2026 12:00:01 GMT \"GET /live/a.ts HTTP/1.1\" 404 900",
            })
    void readsTheDefaultLineWithAndWithoutPrefix(String line) {
        LogFormat format = Format.FASTLY_CLF.with(FormatOptions.NONE.withDomain("e.com"));
        assertThat(Collected.told(
                        format, line + "\n<134>2026-10-31T12:00:01Z cache-bru1 edge[5]: " + line + "\n<134>cut\n"))
                .containsExactly(
                        "2026-10-31T12:00:01Z e.com 404 900 stream=live/a client=203.0.113.7",
                        "2026-10-31T12:00:01Z e.com 404 900 stream=live/a node=cache-bru1 client=203.0.113.7",
                        "line: the prefix has no end");
    }
}
