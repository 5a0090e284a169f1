package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The edge logs of Huya, Volcengine and Huawei. */
class EdgeLogsTest {

    @Test
    void readsHuya() {
        assertThat(
                        Collected.told(
                                new HuyaEdge(),
                                """
                {"app_name":"live","stream_name":"match","bytes_sent":900,"body_bytes_sent":800,"hit_info":"TCP_HIT -",\
                "host":"e.com","vhost":"v.com","hostname":"edge-7","ip":"192.0.2.9","kj_id":"kj1","isp":"联通",\
                "province":"湖北省","region":"华东","remote_addr":"203.0.113.7","request_at":1793447000000,\
                "request_time":1.25,"status":200,"unix_timestamp":1793448001250,"is_complete":true}
                {"host":"e.com","status":404,"request_at":1793448001000,"hit_info":"- -","region":"华东","kj_id":"kj1"}
                {"host":"e.com","status":"ok","request_at":1793448001000}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01.250Z e.com 200 900 stream=live/match node=edge-7 isp=联通 region=湖北省"
                                + " cache=TCP_HIT took=1250000 client=203.0.113.7",
                        "2026-10-31T12:00:01Z e.com 404 0 node=kj1 region=华东",
                        "status: 'ok' is not an HTTP status");
    }

    @Test
    void readsVolcengine() {
        assertThat(
                        Collected.told(
                                new Volcengine(),
                                """
                {"client_ip":"203.0.113.7","domain":"e.com","url":"http://e.com/live/a.flv?x=1","request_time":1793448001,\
                "response_time":"120","server_ip":"192.0.2.9","status_code":"502","bytes_sent":900,\
                "body_bytes_sent":"800","hitmiss":"MISS","bd_hitmiss":"edge_miss","first_byte_time":"7",\
                "Error_Reason":"upstream_timeout","layer":0,\
                "via":"CHN-SCchengdu-CMCCZJ7-CACHE42[5],CHN-GD-CT3-CACHE1[2,TCP_MISS,3]"}
                {"domain":"e.com","request_time":1793448001,"status_code":"200","layer":1}
                {"domain":"e.com","request_time":1793448001,"status_code":"200","via":"odd","server_ip":"192.0.2.9"}
                {"domain":"e.com","request_time":1793448001,"status_code":"2000"}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01Z e.com 502 900 stream=live/a node=CHN-SCchengdu-CMCCZJ7-CACHE42 isp=CMCC"
                                + " region=SC cache=edge_miss first=7000 took=120000 error=upstream_timeout"
                                + " client=203.0.113.7",
                        "2026-10-31T12:00:01Z e.com 200 0 node=odd",
                        "status_code: '2000' is not an HTTP status");
    }

    @Test
    void readsHuawei() {
        assertThat(
                        Collected.told(
                                new HuaweiCdn(),
                                """
                {"request_time":"1793448001250","domain":"e.com","uri":"/live/a.m3u8","uri_param":"-","client_ip":\
                "203.0.113.7","response_time":"14","response_size":"588","http_code":"403","hit_info":"HIT",\
                "via_info":"edge-cache01[14],mid02[3]"}
                {"request_time":"soon","domain":"e.com","http_code":"200"}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01.250Z e.com 403 588 stream=live/a node=edge-cache01 cache=HIT took=14000"
                                + " client=203.0.113.7",
                        "request_time: 'soon' is not an RFC 3339 or unix time");
    }
}
