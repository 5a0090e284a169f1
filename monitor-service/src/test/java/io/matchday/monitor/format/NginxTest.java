package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.monitor.format.Collected.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NginxTest {

    private static final String GOOD = "Live.Example.com:8443 203.0.113.7 - - [31/Oct/2026:20:00:01 +0800] "
            + "\"GET /a b.ts?x=\\\"1\\\" HTTP/1.1\" 502 1234 \"-\" \"player/1.0 (x; \\\"y\\\")\"";
    private static final String COMBINED = "203.0.113.7 - bob [31/Oct/2026:20:00:01 +0800] "
            + "\"GET /live/match-17.ts?a=1 HTTP/1.1\" 499 0 \"https://e.com/\" \"player/1.0\"";
    private static final LogFormat VHOST = Format.NGINX_COMBINED_VHOST.with(FormatOptions.NONE);

    private static List<String> told(Format format, FormatOptions options, String line) {
        return Collected.told(format.with(options), line);
    }

    @Test
    void readsCombinedWithTheHostInFront() {
        assertThat(Collected.told(VHOST, GOOD + "\n"))
                .containsExactly("2026-10-31T12:00:01Z Live.Example.com:8443 502 1234 client=203.0.113.7");
    }

    @Test
    void passesOverFieldsAddedBehind() {
        assertThat(Collected.from(VHOST, GOOD + " \"203.0.113.9\" 0.120").accepted)
                .hasSize(1);
    }

    @Test
    void countsLinesWithoutHostUnderTheDomainGiven() {
        FormatOptions options = FormatOptions.NONE.withDomain("live.example.com");
        String expected = "2026-10-31T12:00:01Z live.example.com 499 0 stream=live/match client=203.0.113.7";
        assertThat(told(Format.NGINX_COMBINED, options, COMBINED)).containsExactly(expected);
        assertThat(told(Format.NGINX_MAIN, options, COMBINED + " \"203.0.113.9, 10.0.0.1\""))
                .containsExactly(expected);
        assertThat(told(Format.NGINX_MAIN, options, COMBINED)).containsExactly("$http_x_forwarded_for: missing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.1:80 5 0.119 200 abc|origin=200",
                "10.0.0.1:80, 10.0.0.2:80 0, 5 0.001, 0.119 502, 404 abc|origin=404",
                "10.0.0.1:80, 10.0.0.2:80 : 10.0.1.1:80 0, 5 : 7 0.001, 0.1 : 0.2 502, 200 : 304 abc|origin=304",
                "- - - - abc|''",
            })
    void readsTheAttemptsOfIngressNginx(String upstream, String origin) {
        String line = COMBINED + " 410 0.120 [shop-live-80] [] " + upstream;
        assertThat(told(Format.NGINX_INGRESS, FormatOptions.NONE.withDomain("e.com"), line))
                .containsExactly("2026-10-31T12:00:01Z e.com 499 0 stream=live/match"
                        + (origin.isEmpty() ? "" : " " + origin) + " took=120000 client=203.0.113.7");
    }

    @Test
    void readsAPatternOfOnesOwn() {
        FormatOptions options = FormatOptions.NONE.withPattern(
                """
                log_format edge escape=default '$msec|$http_host|${status}|$bytes_sent|$body_bytes_sent|'
                    "$request_uri|$request_time|$upstream_header_time|$upstream_cache_status|$upstream_status|"
                    '$hostname|$node|$isp|$region|$client|$nothing';
                """);
        assertThat(told(
                        Format.NGINX,
                        options,
                        "1793448001.250|e.com|200|900|800|/live/a%20b.m3u8?CMCD=bs%2Ccid%3D%22x%22|0.5|0.1, 0.25|HIT|502, 200"
                                + "|n1|n2|64496|BE|192.0.2.1|x"))
                .containsExactly("2026-10-31T12:00:01.250Z e.com 200 900 stream=live/a b node=n2 isp=64496 region=BE"
                        + " cache=HIT origin=200 first=250000 took=500000 client=192.0.2.1 starved");
        assertThat(told(Format.NGINX, options, "1793448001.250|e.com|200|-|-|-|-|-|-|-|-|-|-|-|-|-"))
                .containsExactly("2026-10-31T12:00:01.250Z e.com 200 0");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$status $host|needs one of $time_local, $time_iso8601, $msec|no time",
                "$msec $host|needs one of $status|no status",
                "$msec $status|needs one of $host, $http_host, $server_name|no host",
                "$msec$status $host|$msec and the variable after it have nothing between them|nothing between",
                "$msec $ $status $host|a dollar sign without the name of a variable at 6|a lone dollar",
            })
    void refusesAPatternThatCannotBeReadBy(String pattern, String reason, String why) {
        FormatOptions options = FormatOptions.NONE.withPattern(pattern);
        assertThatThrownBy(() -> Format.NGINX.with(options))
                .as(why)
                .isInstanceOf(OptionException.class)
                .hasMessage(reason)
                .extracting(thrown -> ((OptionException) thrown).option())
                .isEqualTo("pattern");
    }

    @Test
    void aPatternNeedsNoHostWhereTheDomainIsGiven() {
        FormatOptions options = FormatOptions.NONE.withPattern("$msec $status").withDomain("e.com");
        assertThat(told(Format.NGINX, options, "1793448001 404")).containsExactly("2026-10-31T12:00:01Z e.com 404 0");
    }

    @Test
    void theCatchAllServerIsNoHost() {
        FormatOptions options = FormatOptions.NONE.withPattern("$msec $status $server_name");
        assertThat(told(Format.NGINX, options, "1793448001 404 _")).containsExactly("$server_name: missing");
        assertThat(told(Format.NGINX, options.withDomain("e.com"), "1793448001 404 _"))
                .containsExactly("2026-10-31T12:00:01Z e.com 404 0");
    }

    @Test
    void readsCmcdFromTheHeadersThatPlayersSend() {
        FormatOptions options =
                FormatOptions.NONE.withPattern("$msec $host $status \"$http_cmcd_session\" \"$http_cmcd_status\"");
        assertThat(told(Format.NGINX, options, "1793448001 e.com 200 \"cid=\\x22a\\x22,sid=1\" \"bs,rtp=500\""))
                .containsExactly("2026-10-31T12:00:01Z e.com 200 0 stream=a starved");
    }

    @Test
    void readsJson() {
        assertThat(
                        told(
                                Format.NGINX_JSON,
                                FormatOptions.NONE,
                                """
                {"time_local":"31/Oct/2026:20:00:01 +0800","host":"e.com","request":"GET /live/\\u4f60.flv HTTP/1.1",\
                "status":"206","body_bytes_sent":"10","bytes_sent":"20","request_time":"1.5","upstream_status":"-",\
                "upstream_header_time":"0.004","upstream_cache_status":"MISS","server_addr":"192.0.2.9",\
                "remote_addr":"203.0.113.7"}
                {"time_iso8601":"2026-10-31T20:00:01+08:00","http_host":"e.com","status":404,"request_time":"x"}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01Z e.com 206 20 stream=live/你 node=192.0.2.9 cache=MISS first=4000"
                                + " took=1500000 client=203.0.113.7",
                        "request_time: 'x' is not a duration");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "31/Oct|31/Okt|$time_local: '31/Okt/2026:20:00:01 +0800' is not a time such as 31/Oct/2026:12:00:00 +0800"
                        + "|no such month",
                " 502 | 5x2 |$status: '5x2' is not an HTTP status|letters in the status",
                " 502 | 1000 |$status: '1000' is not an HTTP status|four digits",
                " 1234 | 12e4 |$body_bytes_sent: '12e4' is not a number of bytes|letters in the bytes",
                "[31/Oct/2026:20:00:01 +0800]|31/Oct|$time_local: missing|no bracket",
                " \"-\" \"player/1.0 (x; \\\"y\\\")\"||$http_referer: missing|cut short behind the bytes",
                "\\\"y\\\")\"|y|$http_user_agent: has no closing quote|cut short in the last field",
            })
    void saysWhatIsWrong(String part, String damaged, String reason, String why) {
        String line = GOOD.replace(part, damaged == null ? "" : damaged);
        assertThat(Collected.from(VHOST, line).rejected).as(why).containsExactly(new Refused(1, reason, line));
    }
}
