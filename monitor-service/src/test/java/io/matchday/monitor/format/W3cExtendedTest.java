package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class W3cExtendedTest {

    private static final String IIS = "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n"
            + "#Date: 2026-10-31 00:00:00\n#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port c-ip"
            + " cs(User-Agent) cs-host sc-status sc-substatus sc-win32-status sc-bytes time-taken\n";

    private static List<String> told(String body) {
        return Collected.told(new W3cExtended(), body);
    }

    @Test
    void readsWhatIisWrites() {
        assertThat(told(IIS + "2026-10-31 12:00:01 192.0.2.9 GET /live/a.m3u8 CMCD=cid%3D%22x%22 443 203.0.113.7"
                        + " Mozilla/5.0+(Windows+NT+10.0) e.com 503 0 0 900 125\n"))
                .containsExactly("2026-10-31T12:00:01Z e.com 503 900 stream=live/a node=192.0.2.9 took=125000"
                        + " client=203.0.113.7");
    }

    @Test
    void followsFieldsThatChangeAndTabsAndQuotes() {
        assertThat(told("#Fields: date time cs-host sc-status x-region\n"
                        + "2026-10-31 12:00:01 e.com 200 \"South East\"\n"
                        + "#Fields: sc-status cs-host time date x-region\n"
                        + "404\te.com\t12:00:02\t2026-10-31\tSouth+West\n"))
                .containsExactly(
                        "2026-10-31T12:00:01Z e.com 200 0 region=South East",
                        "2026-10-31T12:00:02Z e.com 404 0 region=South West");
    }

    @Test
    void takesTheDayFromTheDirectiveWhereLinesDoNotTellIt() {
        assertThat(told("#Date: 2026-10-31 11:00:00\n#Fields: time cs-host sc-status\n12:00:01 e.com 200\n"))
                .containsExactly("2026-10-31T12:00:01Z e.com 200 0");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(told("#Date: yesterday\n#Fields: time cs-host sc-status x-region\n"
                        + "12:00:01 e.com 200\n"
                        + "#Fields: date time cs-host sc-status x-region\n"
                        + "2026-10-31 12:00:01 e.com -\n"
                        + "2026-10-31 12:00:01 e.com 200 \"open\n"))
                .containsExactly(
                        "#Date: 'yesterday' is not a date such as 2026-10-31",
                        "time: missing",
                        "sc-status: missing",
                        "line: a quote is not closed");
    }
}
