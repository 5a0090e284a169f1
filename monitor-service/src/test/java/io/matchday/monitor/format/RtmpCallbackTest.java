package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The callbacks of SRS and of nginx' RTMP module. */
class RtmpCallbackTest {

    private static final String SRS =
            "{\"action\":\"%s\",\"server_id\":\"srs1\",\"client_id\":\"c\",\"ip\":\"203.0.113.7\","
                    + "\"vhost\":\"%s\",\"app\":\"live\",\"tcUrl\":\"rtmp://%s/live\",\"stream\":\"match\",\"send_bytes\":900}";

    @ParameterizedTest
    @ValueSource(strings = {"on_publish", "on_unpublish", "on_play", "on_stop", "on_connect", "on_close"})
    void readsSrs(String action) {
        assertThat(Collected.told(new SrsCallback(), SRS.formatted(action, "e.com", "192.0.2.9")))
                .containsExactly("2026-10-31T12:30:00Z e.com 200 900 stream=live/match node=srs1 client=203.0.113.7");
    }

    @Test
    void whereSrsHasNoVirtualHostTheClientsAddressNamesTheDomain() {
        String line = SRS.formatted("on_play", "__defaultVhost__", "e.com:1935");
        assertThat(Collected.from(new SrsCallback(), line).accepted)
                .singleElement()
                .satisfies(seen -> assertThat(seen.domain()).isEqualTo("e.com"));
        assertThat(Collected.told(new SrsCallback(), line.replace("e.com:1935", "[2001:db8::1]:1935")))
                .containsExactly("vhost: missing");
    }

    @Test
    void readsNginxRtmp() {
        assertThat(Collected.told(
                        new NginxRtmpCallback(),
                        "call=publish_done&name=match+1&bytes_in=7&bytes_out=900&app=live&flashver=FMLE/3.0%20(x%3B)"
                                + "&tcurl=rtmp://push.e.com:1935/live&addr=203.0.113.7&clientid=15\n"))
                .containsExactly("2026-10-31T12:30:00Z push.e.com 200 900 stream=live/match 1 client=203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "192.0.2.9:8081", "[2001:db8::1]"})
    void anAddressIsNoDomain(String host) {
        String body = "call=publish&app=live&name=a&tcurl=rtmp://" + host + "/live";
        assertThat(Collected.told(new NginxRtmpCallback(), body)).containsExactly("tcurl: missing");
        assertThat(Collected.told(Format.NGINX_RTMP_CALLBACK.with(FormatOptions.NONE.withDomain("e.com")), body))
                .containsExactly("2026-10-31T12:30:00Z e.com 200 0 stream=live/a");
    }

    @Test
    void signsOfLifeAndEventsOfFilesAreNotCounted() {
        assertThat(Collected.told(new NginxRtmpCallback(), "call=update_publish&tcurl=rtmp://e.com/live"))
                .isEmpty();
        assertThat(Collected.told(new SrsCallback(), SRS.formatted("on_dvr", "e.com", "e.com")))
                .isEmpty();
        assertThat(Collected.told(new NginxRtmpCallback(), "app=live&tcurl=rtmp://e.com/live"))
                .containsExactly("call: missing");
    }
}
