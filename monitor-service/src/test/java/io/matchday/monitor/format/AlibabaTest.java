package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlibabaTest {

    private static final String OFFLINE = "[31/Oct/2026:20:00:01 +0800] 203.0.113.7 - 1542 \"-\""
            + " \"GET http://e.com/live/a-3.ts\" 200 191 2830 MISS \"player/1.0\" \"video/mp2t\"";
    private static final String TEXT =
            "1793448001\te.com\tGET\thttps\t/live/a.flv\tCMCD=bs\t203.0.113.7\t-\t203.0.113.7"
                    + "\t1234\t-\t-\t-\t-\t300\t12\t900\t403\t-\t192.0.2.9\t443\t800\tvideo/x-flv\tHIT\t-\tplayer/1.0";
    private static final String TOLD = "2026-10-31T12:00:01Z e.com 403 900 stream=live/a node=192.0.2.9 cache=HIT"
            + " took=12000 client=203.0.113.7 starved";

    @Test
    void readsTheRealTimeLogAsJson() {
        assertThat(
                        Collected.told(
                                new AlibabaCdnRealtime(),
                                """
                {"unixtime":"1793448001","domain":"e.com","uri":"/live/a.flv","uri_param":"CMCD=bs","client_ip":\
                "203.0.113.7","request_time":"12","response_size":"900","return_code":"403","server_addr":"192.0.2.9",\
                "body_bytes_sent":"800","hit_info":"HIT","via_info":"cache1[1,0]"}
                {"unixtime":"1793448001","domain":"e.com","return_code":"200","hit_info":"-","request_time":"-"}
                {"unixtime":"1793448001","domain":"e.com","return_code":"abc"}
                """))
                .containsExactly(TOLD, "2026-10-31T12:00:01Z e.com 200 0", "return_code: 'abc' is not an HTTP status");
    }

    @Test
    void readsTheRealTimeLogAsTextOf29Or30Fields() {
        assertThat(Collected.told(
                        new AlibabaCdnRealtime(),
                        TEXT + "\tuuid\tcache1\t-\n" + TEXT + "\tuser\tuuid\tcache1\t-\n" + TEXT + "\tuuid\n"))
                .containsExactly(TOLD, TOLD, "line: 27 of the 29 fields expected");
    }

    @Test
    void readsHourlyFilesOldAndNew() {
        String told = "2026-10-31T12:00:01Z e.com 200 2830 stream=live/a cache=MISS took=1542000 client=203.0.113.7";
        assertThat(Collected.told(
                        new AlibabaCdnOffline(),
                        OFFLINE + "\n" + OFFLINE + " 203.0.113.7\n" + OFFLINE.replace("http://e.com", "") + "\n"))
                .containsExactly(told, told, "$request: missing");
    }

    @Test
    void readsDcdn() {
        assertThat(
                        Collected.told(
                                new AlibabaDcdn(),
                                """
                {"EdgeStartTimestamp":"2026-10-31T20:00:01+08:00","ClientRequestHost":"e.com","ClientRequestURI":\
                "https://e.com/live/a.m3u8?x=1","EdgeResponseStatusCode":502,"OriginResponseStatusCode":504,\
                "EdgeServerID":"cn1","EdgeServerIP":"192.0.2.9","ClientISP":"电信","ClientASN":"64496",\
                "ClientRegionCode":"ZJ","EdgeCacheStatus":"MISS","EdgeResponseBytes":900,"EdgeTimeToFirstByteMs":7,\
                "ClientIP":"203.0.113.7"}
                """))
                .containsExactly("2026-10-31T12:00:01Z e.com 502 900 stream=live/a node=cn1 isp=电信 region=ZJ cache=MISS"
                        + " origin=504 first=7000 client=203.0.113.7");
    }

    @Test
    void readsPushAndCutWhateverTheClientSentAlong() {
        assertThat(Collected.told(
                        new AlibabaLiveCallback(),
                        "action=publish&ip=203.0.113.7&id=match&app=push.e.com&appname=live&time=1793448001&usrargs="
                                + "vhost=e.com&app=evil.com&id=x&time=1&action=y&node=z&auth_key=1-0-0-k&node=eu13"))
                .containsExactly(
                        "2026-10-31T12:00:01Z push.e.com 200 0 stream=live/match node=eu13 client=203.0.113.7");
        assertThat(Collected.told(new AlibabaLiveCallback(), "action=publish_done&id=a%2Bb&app=e.com&appname=live"))
                .containsExactly("time: missing");
    }

    @Test
    void ofTheOtherEventsAnAbnormalPushIsAnErrorAndNoneElseIsCounted() {
        assertThat(
                        Collected.told(
                                new AlibabaLiveCallback(),
                                "{\"domain\":\"push.e.com\",\"app\":\"live\",\"stream\":\"match\",\"exception_code\":\"2001\"}"))
                .containsExactly("2026-10-31T12:30:00Z push.e.com 0 0 stream=live/match error=2001");
        Collected recorded = Collected.from(
                new AlibabaLiveCallback(), "{\"domain\":\"e.com\",\"event\":\"record_started\",\"stream\":\"a\"}");
        assertThat(recorded.accepted).isEmpty();
        assertThat(recorded.rejected).isEmpty();
    }
}
