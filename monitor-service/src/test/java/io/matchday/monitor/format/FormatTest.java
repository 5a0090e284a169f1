package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    private static final FormatOptions EVERYTHING = FormatOptions.NONE
            .withDomain("e.com")
            .withPattern("$msec $host $status")
            .withFields(List.of("reqTimeSec", "statusCode"))
            .withMapping(Map.of(Dimension.TIME, "t"));

    @Test
    void everyFormatHasASampleItReads() {
        assertThat(Samples.ALL).extracting(Samples::format).containsExactly(Format.values());
        assertThat(Samples.ALL).allSatisfy(sample -> {
            Collected collected = Collected.from(sample.parsers(), sample.body());
            assertThat(collected.accepted).as(sample.body()).isNotEmpty();
            assertThat(collected.rejected).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void noFormatTakesAnOptionItHasNoUseFor(Format format) {
        assertThatThrownBy(() -> format.with(EVERYTHING))
                .isInstanceOf(OptionException.class)
                .hasMessage(format + " has no use for it");
    }

    @ParameterizedTest
    @CsvSource({
        "NGINX,                        pattern",
        "NGINX_COMBINED,               domain",
        "NGINX_MAIN,                   domain",
        "NGINX_INGRESS,                domain",
        "FASTLY_CLF,                   domain",
        "AKAMAI_DATASTREAM_STRUCTURED, fields",
        "NDJSON,                       mapping",
    })
    void saysWhichOptionItCannotDoWithout(Format format, String option) {
        assertThatThrownBy(() -> format.with(FormatOptions.NONE))
                .isInstanceOfSatisfying(OptionException.class, thrown -> assertThat(thrown.option())
                        .isEqualTo(option));
    }

    @Test
    void theDomainGivenStandsInOnlyWhereALineNamesNone() {
        LogFormat format = Format.NGINX_JSON.with(FormatOptions.NONE.withDomain("given.example"));
        assertThat(
                        Collected.told(
                                format,
                                """
                {"msec":"1793448001","host":"e.com","status":"200"}
                {"msec":"1793448001","host":"-","status":"200"}
                {"msec":"1793448001","http_host":"f.com","status":"200"}
                """))
                .containsExactly(
                        "2026-10-31T12:00:01Z e.com 200 0",
                        "2026-10-31T12:00:01Z given.example 200 0",
                        "2026-10-31T12:00:01Z f.com 200 0");
    }
}
