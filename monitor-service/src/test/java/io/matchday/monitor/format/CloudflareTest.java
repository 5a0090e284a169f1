package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudflareTest {

    private static final String LINE = "{\"EdgeStartTimestamp\":%s,\"ClientRequestHost\":\"e.com\","
            + "\"EdgeResponseStatus\":522,\"OriginResponseStatus\":%s}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-10-31T12:00:01Z\"",
                "1793448001",
                "\"1793448001\"",
                "1793448001000000000",
                "\"1793448001000000000\""
            })
    void readsEveryFormOfTheTime(String time) {
        assertThat(Collected.told(new Cloudflare(), LINE.formatted(time, "0")))
                .containsExactly("2026-10-31T12:00:01Z e.com 522 0");
    }

    @Test
    void readsAllThatIsCounted() {
        assertThat(
                        Collected.told(
                                new Cloudflare(),
                                """
                {"EdgeStartTimestamp":"2026-10-31T12:00:00Z","EdgeEndTimestamp":"2026-10-31T12:00:01Z",\
                "ClientRequestHost":"e.com","ClientRequestURI":"/live/a.mpd?CMCD=bs","EdgeResponseStatus":502,\
                "OriginResponseStatus":504,"ClientIP":"203.0.113.7","ClientASN":64496,"ClientCountry":"be",\
                "ClientRegionCode":"BRU","EdgeColoCode":"BRU","CacheCacheStatus":"miss","EdgeResponseBytes":900,\
                "EdgeTimeToFirstByteMs":7,"WorkerSubrequest":false}
                """))
                .containsExactly("2026-10-31T12:00:01Z e.com 502 900 stream=live/a node=BRU isp=64496 region=BRU"
                        + " cache=miss origin=504 first=7000 client=203.0.113.7 starved");
    }

    @Test
    void countsNeitherRequestsOfWorkersNorTheTestOfTheAddress() {
        Collected collected = Collected.from(
                new Cloudflare(),
                LINE.formatted("1793448001", "200").replace("}", ",\"WorkerSubrequest\":true}")
                        + "\n{\"content\":\"tests\"}\ntest\n");
        assertThat(collected.accepted).isEmpty();
        assertThat(collected.rejected).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Collected.told(
                        new Cloudflare(), LINE.formatted("true", "0") + "\n" + LINE.formatted("1793448001", "-7")))
                .containsExactly(
                        "EdgeStartTimestamp: 'true' is not an RFC 3339 or unix time",
                        "OriginResponseStatus: '-7' is not an HTTP status");
    }
}
