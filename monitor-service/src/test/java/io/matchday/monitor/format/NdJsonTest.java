package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NdJsonTest {

    private static final NdJson FORMAT = new NdJson(Map.of(
            Dimension.TIME, "t",
            Dimension.DOMAIN, "host",
            Dimension.STATUS, "code",
            Dimension.BYTES, "size",
            Dimension.NODE, "node",
            Dimension.ISP, "isp",
            Dimension.REGION, "province"));
    private static final Instant TIME = Instant.parse("2026-10-31T12:00:01Z");

    @Test
    void readsFieldsAsMappedAndPassesOverTheRest() {
        assertThat(
                        Collected.told(
                                FORMAT,
                                """
                        {"t":"2026-10-31T20:00:01+08:00","host":"e.com","code":"200","size":7,"x":{"code":1},"isp":"联通"}
                        {"t":1793448001,"host":"e.com","code":502,"node":"n1","province":"湖北","size":null,"y":[1,[2]]}
                        """))
                .containsExactly(
                        "2026-10-31T12:00:01Z e.com 200 7 isp=联通",
                        "2026-10-31T12:00:01Z e.com 502 0 node=n1 region=湖北");
    }

    @Test
    void aPathMayBeAWholeUrl() {
        NdJson format = new NdJson(
                Map.of(Dimension.TIME, "t", Dimension.DOMAIN, "d", Dimension.STATUS, "s", Dimension.PATH, "p"));
        assertThat(
                        Collected.told(
                                format,
                                """
                {"p":"https://cdn.example/live/a.ts","t":1793448001,"d":"e.com","s":200}
                {"p":"/live/a.ts","t":1793448001,"d":"e.com","s":200}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01Z e.com 200 0 stream=live/a",
                        "2026-10-31T12:00:01Z e.com 200 0 stream=live/a");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "1793448001,     0,   unix seconds",
        "1793448001.25,  250, unix seconds with a fraction",
        "1793448001500,  500, unix milliseconds",
        "'\"1793448001\"', 0, a number in quotes",
        "'\"2026-10-31T12:00:01.007Z\"', 7, RFC 3339 in UTC",
    })
    void readsTheTime(String value, long millis, String why) {
        Collected lines = Collected.from(FORMAT, "{\"t\":" + value + ",\"host\":\"e.com\",\"code\":200}");
        assertThat(lines.accepted).as(why).singleElement().satisfies(line -> assertThat(line.time())
                .isEqualTo(TIME.plusMillis(millis)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"host\":\"e.com\",\"code\":200}|t: missing",
                "{\"t\":-5,\"host\":\"e.com\",\"code\":200}|t: '-5' is not an RFC 3339 or unix time",
                "{\"t\":\"yesTerday\",\"host\":\"e.com\",\"code\":200}|t: 'yesTerday' is not an RFC 3339 or unix time",
                "{\"t\":1793448001,\"host\":{},\"code\":200}|host: missing",
                "{\"t\":1793448001,\"host\":\"e.com\",\"code\":true}|code: 'true' is not an HTTP status",
                "{\"t\":1793448001,\"host\":\"e.com\",\"code\":200,\"size\":-1}|size: '-1' is not a number of bytes",
                "{\"t\":1793448001,\"host\":\"e.com\"|line: not one well-formed JSON object",
                "[1]|line: not a JSON object",
                "{\"t\":1793448001,\"host\":\"e.com\",\"code\":200} {}|line: text after the JSON object",
            })
    void saysWhatIsWrong(String line, String reason) {
        assertThat(Collected.from(FORMAT, line).rejected)
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void needsAMappingForWhatALineCannotBeCountedWithout() {
        assertThatThrownBy(() -> new NdJson(Map.of(Dimension.TIME, "t", Dimension.DOMAIN, "host")))
                .hasMessage("required");
        assertThatThrownBy(() ->
                        new NdJson(Map.of(Dimension.TIME, "t", Dimension.DOMAIN, "host", Dimension.STATUS, "host")))
                .hasMessage("one field cannot hold two things");
    }
}
