package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvoyTest {

    @Test
    void readsTheDefaultText() {
        assertThat(
                        Collected.told(
                                new EnvoyText(),
                                """
                [2026-10-31T12:00:01.250Z] "GET /live/a.m3u8 HTTP/2" 503 UF,URX 0 91 12 - "203.0.113.7" "player/1.0" \
                "id" "e.com" "10.0.0.1:8080"
                [2026-10-31T12:00:01.250Z] "GET / HTTP/2" 0 DC 0 0 5 - "-" "-" "id" "e.com" "-"
                [2026-10-31T12:00:01.250Z] "GET / HTTP/2" 200 - 0 0 x - "-" "-" "id" "e.com" "-"
                """))
                .containsExactly(
                        "2026-10-31T12:00:01.250Z e.com 503 91 stream=live/a node=10.0.0.1:8080 took=12000 error=UF,URX",
                        "2026-10-31T12:00:01.250Z e.com 0 0 took=5000 error=DC",
                        "$DURATION: 'x' is not a duration");
    }

    @Test
    void aTcpConnectionHasNoStatusAndIsAnErrorOnlyIfItBroke() {
        LogFormat format = Format.ENVOY_TEXT.with(FormatOptions.NONE.withDomain("tcp.e.com"));
        String row = "[2026-10-31T12:00:01Z] \"- - -\" 0 %s 10 20 100 - \"-\" \"-\" \"-\" \"-\" \"10.0.0.1:80\"";
        assertThat(Collected.told(format, row.formatted("-") + "\n" + row.formatted("UF")))
                .containsExactly(
                        "2026-10-31T12:00:01Z tcp.e.com 200 20 node=10.0.0.1:80 took=100000",
                        "2026-10-31T12:00:01Z tcp.e.com 0 20 node=10.0.0.1:80 took=100000 error=UF");
        assertThat(Collected.told(new EnvoyText(), row.formatted("-"))).containsExactly("$AUTHORITY: missing");
    }

    @Test
    void readsJson() {
        assertThat(
                        Collected.told(
                                new EnvoyJson(),
                                """
                {"start_time":"2026-10-31T12:00:01.250Z","authority":"e.com:443","path":"/live/a.m3u8?x","response_code":504,\
                "response_flags":"UT","bytes_sent":24,"duration":15000,"upstream_host":"10.0.0.1:80","method":null}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01.250Z e.com:443 504 24 stream=live/a node=10.0.0.1:80 took=15000000"
                                + " error=UT");
    }
}
