package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudFrontRealtimeTest {

    private static final String FIRST_EDITION = "1793448001.250\t203.0.113.7\t0.002\t200\t900\tGET\thttps\td1.net"
            + "\t/live/a.m3u8\t50\tFRA56-P1\tid\te.com\t0.004" + "\t-".repeat(10) + "\tHit" + "\t-".repeat(7)
            + "\tHit\tDE" + "\t-".repeat(6);

    @Test
    void readsAllFieldsWhenNoneAreNamed() {
        LogFormat all = Format.CLOUDFRONT_REALTIME.with(FormatOptions.NONE);
        String common = "2026-10-31T12:00:01.250Z e.com 200 900 stream=live/a node=FRA56-P1";
        assertThat(Collected.told(all, FIRST_EDITION))
                .containsExactly(common + " region=DE cache=Hit first=2000 took=4000 client=203.0.113.7");
        assertThat(Collected.told(all, FIRST_EDITION + "\t-\t-\t0.001\t0.002\t64496\t-\t-\ttrue"))
                .containsExactly(
                        common + " isp=64496 region=DE cache=Hit first=2000 took=4000 client=203.0.113.7 starved");
    }

    @Test
    void readsTheFieldsThatWereChosen() {
        LogFormat chosen = Format.CLOUDFRONT_REALTIME.with(FormatOptions.NONE.withFields(
                List.of("timestamp", "sc-status", "x-host-header", "cmcd-content-id", "later-field")));
        assertThat(Collected.told(chosen, "1793448001\t000\te.com\tmatch%201\tx\n1793448001\t200\te.com\n"))
                .containsExactly("2026-10-31T12:00:01Z e.com 0 0 stream=match 1", "line: 3 of the 5 fields expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sc-status,x-host-header|needs timestamp",
                "timestamp,x-host-header|needs sc-status",
                "timestamp,sc-status|needs x-host-header or cs-host",
                "timestamp,sc-status,cs-host,timestamp|names a field twice",
            })
    void refusesAChoiceThatCannotBeCountedBy(String fields, String reason) {
        FormatOptions options = FormatOptions.NONE.withFields(List.of(fields.split(",", -1)));
        assertThatThrownBy(() -> Format.CLOUDFRONT_REALTIME.with(options)).hasMessage(reason);
    }
}
