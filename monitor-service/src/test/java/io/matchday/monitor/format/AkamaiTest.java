package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AkamaiTest {

    private static final FormatOptions CHOSEN = FormatOptions.NONE.withFields(List.of(
            "streamId",
            "cp",
            "reqId",
            "reqTimeSec",
            "bytes",
            "cliIP",
            "statusCode",
            "reqHost",
            "reqPath",
            "UA",
            "state"));

    @Test
    void readsJson() {
        assertThat(
                        Collected.told(
                                new AkamaiJson(),
                                """
                {"version":1,"streamId":"7","reqTimeSec":"1793448001.250","bytes":"800","totalBytes":"900","cliIP":\
                "203.0.113.7","statusCode":"503","reqHost":"e.com","reqPath":"%2Flive%2Fmatch%20one%2F7.m4s",\
                "queryStr":"CMCD=bs%2Csid%3D%22x%22","turnAroundTimeMSec":"7","transferTimeMSec":"12","edgeIP":\
                "192.0.2.9","country":"US","state":"New%20York","asn":"64496","cacheStatus":"0",\
                "errorCode":"ERR_CONNECT_FAIL"}
                {"reqTimeSec":"1793448001","statusCode":"0","reqHost":"e.com","country":"US","reqPath":"live/a.m3u8",\
                "timeToFirstByte":"3","turnAroundTimeMSec":"7"}
                {"reqTimeSec":"1793448001","statusCode":"200"}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01.250Z e.com 503 900 stream=live/match one node=192.0.2.9 isp=64496"
                                + " region=New York cache=0 first=7000 took=12000 error=ERR_CONNECT_FAIL"
                                + " client=203.0.113.7 starved",
                        "2026-10-31T12:00:01Z e.com 0 0 stream=live/a region=US first=3000",
                        "reqHost: missing");
    }

    @Test
    void readsStructuredLinesPartedByEither() {
        LogFormat format = Format.AKAMAI_DATASTREAM_STRUCTURED.with(CHOSEN);
        String line = "7 1 id 1793448001 900 203.0.113.7 200 e.com live/a.m3u8 player/1.0+(x) New%20York";
        String told = "2026-10-31T12:00:01Z e.com 200 900 stream=live/a region=New York client=203.0.113.7";
        assertThat(Collected.told(format, line + "\n" + line.replace(' ', '\t') + "\n" + line + " more\n7 1\n"))
                .containsExactly(
                        told, told, "line: more than the 11 fields expected", "line: 2 of the 11 fields expected");
    }

    @Test
    void structuredLinesNeedTheirFields() {
        assertThatThrownBy(() -> Format.AKAMAI_DATASTREAM_STRUCTURED.with(FormatOptions.NONE))
                .hasMessage("AKAMAI_DATASTREAM_STRUCTURED needs it");
        assertThatThrownBy(() -> Format.AKAMAI_DATASTREAM_STRUCTURED.with(
                        FormatOptions.NONE.withFields(List.of("reqTimeSec", "statusCode"))))
                .hasMessage("needs reqHost");
    }
}
