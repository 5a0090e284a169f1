package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CmcdEventsTest {

    private static List<String> told(String body) {
        return Collected.told(new CmcdEvents(), body);
    }

    @Test
    void aResponseReceivedIsARequest() {
        assertThat(told(
                        "bl=(2000 1000),br=(200;v 300),cdn=\"a\",cid=\"match\",e=rr,ot=v,rc=404,sid=\"s,1\",ttfb=7,ttlb=12.5,"
                                + "ts=1793448001250,url=\"https://e.com/live/a.m3u8?x=1,2\",v=2\n"
                                + "e=rr, rc=(200), cid=\"match \\\"1\\\"\", bs, h=\"f.com\"\n"))
                .containsExactly(
                        "2026-10-31T12:00:01.250Z e.com 404 0 stream=live/a node=a first=7000 took=12500",
                        "2026-10-31T12:30:00Z f.com 200 0 stream=match \"1\" starved");
    }

    @Test
    void errorsAndAFatalEndHaveNoStatus() {
        assertThat(
                        told(
                                "e=e,ec=(\"NET-1\" \"X\"),h=\"e.com\",bs=?0\ne=ps,sta=f,h=\"e.com\"\ne=ps,ec=\"D1\",sta=f,h=\"e.com\"\n"))
                .containsExactly(
                        "2026-10-31T12:30:00Z e.com 0 0 error=NET-1",
                        "2026-10-31T12:30:00Z e.com 0 0 error=fatal",
                        "2026-10-31T12:30:00Z e.com 0 0 error=D1");
    }

    @Test
    void otherEventsAreNotCounted() {
        assertThat(told("e=ps,sta=p,h=\"e.com\"\ne=t,bl=(1000)\ne=m\n")).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(told(
                        "rc=200,url=\"https://e.com/\"\ne=rr,url=\"https://e.com/\"\ne=rr,rc=2x0\ne=rr,rc=200,h=\"e\ne=e,=1\n"
                                + "e=rr,rc=200,br=(1 2\ne=e\n"))
                .containsExactly(
                        "e: missing",
                        "rc: missing",
                        "rc: '2x0' is not an HTTP status",
                        "line: not well-formed CMCD",
                        "line: not well-formed CMCD",
                        "line: not well-formed CMCD",
                        "url: missing");
    }
}
