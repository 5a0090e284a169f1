package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TencentTest {

    private static final String CALLBACK = "{\"app\":\"push.e.com\",\"appname\":\"live\",\"stream_id\":\"match\","
            + "\"errcode\":%s,\"event_time\":1793448001,\"event_type\":%s,\"node\":\"192.0.2.9\",\"t\":1793448601,"
            + "\"push_duration\":\"61500\",\"user_ip\":\"203.0.113.7\"}";

    @Test
    void readsTheRealTimeLog() {
        assertThat(
                        Collected.told(
                                new TencentCdn(),
                                """
                {"app_id":1,"client_ip":"203.0.113.7","hit":"HIT","host":"e.com","http_code":206,"isp":"电信",\
                "prov":"广东","request_time":12,"rsp_size":900,"time":1793448001,"url":"/live/a.flv","version":1}
                {"host":"e.com","http_code":206,"time":1793448001,"rsp_size":"many"}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01Z e.com 206 900 stream=live/a isp=电信 region=广东 cache=HIT took=12000"
                                + " client=203.0.113.7",
                        "rsp_size: 'many' is not a number of bytes");
    }

    @ParameterizedTest(name = "event {0}, code {1}: {4}")
    @CsvSource({
        "1, 0,  200, '',        a push",
        "0, 1,  200, '',        the client closed",
        "0, 4,  200, '',        the client closed",
        "0, 21, 200, '',        cut by API",
        "0, 7,  0, ' error=7',  frame too large",
        "0, 12, 0, ' error=12', the push network",
        "0, 18, 0, ' error=18', several reasons of the platform",
        "0, 99, 0, ' error=99', a code of later days",
    })
    void aCutIsAnErrorUnlessSomebodyWantedIt(String event, String code, int status, String error, String why) {
        assertThat(Collected.told(new TencentCssCallback(), CALLBACK.formatted(code, event)))
                .as(why)
                .containsExactly("2026-10-31T12:00:01Z push.e.com " + status
                        + " 0 stream=live/match node=192.0.2.9 took=61500000" + error + " client=203.0.113.7");
    }

    @Test
    void theOrderOfKeysChangesNothing() {
        assertThat(Collected.told(
                        new TencentCssCallback(),
                        "{\"event_type\":0,\"errcode\":11,\"app\":\"e.com\",\"event_time\":1793448001}"))
                .containsExactly("2026-10-31T12:00:01Z e.com 0 0 error=11");
    }

    @Test
    void anAbnormalPushIsAnErrorOfItsFirstType() {
        assertThat(
                        Collected.told(
                                new TencentCssCallback(),
                                """
                {"appid":1,"event_type":321,"data_time":1793448001250,"domain":"push.e.com","path":"/live/",
                 "stream_id":"match","report_interval":5000,
                 "abnormal_event":[{"count":2,"type":6,"detail":[{"desc":"x","occur_time":1}]},{"type":7}]}
                """))
                .containsExactly("2026-10-31T12:00:01.250Z push.e.com 0 0 stream=live/match error=6");
    }

    @Test
    void eventsOfOtherKindsAreNotCounted() {
        Collected collected = Collected.from(new TencentCssCallback(), CALLBACK.formatted("0", "100"));
        assertThat(collected.accepted).isEmpty();
        assertThat(collected.rejected).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Collected.told(new TencentCssCallback(), "{\"event_type\":1,\"event_time\":1793448001}"))
                .containsExactly("app: missing");
        assertThat(Collected.told(
                        new TencentCssCallback(), CALLBACK.formatted("0", "1").replace("61500", "long")))
                .containsExactly("push_duration: 'long' is not a duration");
    }
}
