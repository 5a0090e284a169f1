package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.format.Collected.Seen;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CloudFrontStandardTest {

    private static final String HEAD =
            "#Version: 1.0\n#Fields: date time x-edge-location sc-bytes cs(Host) sc-status x-host-header asn c-country\n";
    private static final long TIME = Instant.parse("2026-10-31T12:00:01Z").toEpochMilli();

    private static Collected read(String body) {
        return Collected.from(new CloudFrontStandard(), body);
    }

    private static String row(String... values) {
        return String.join("\t", values) + "\n";
    }

    @Test
    void readsColumnsWhereTheHeaderPutsThem() {
        Collected lines = read(HEAD
                + row("2026-10-31", "12:00:01", "FRA53", "376", "d1.cloudfront.net", "502", "WWW.e.com", "64", "DE"));
        assertThat(lines.accepted).containsExactly(new Seen(TIME, "www.e.com", "FRA53", "64", "DE", 502, 376));
    }

    @Test
    void followsAHeaderThatChangesInMidBody() {
        Collected lines = read(HEAD
                + row("2026-10-31", "12:00:01", "FRA53", "376", "d1.cloudfront.net", "200", "-", "-", "-")
                + "#Fields: sc-status cs(Host) time date\n"
                + row("404", "d2.cloudfront.net", "12:00:01", "2026-10-31"));
        assertThat(lines.accepted)
                .containsExactly(
                        new Seen(TIME, "d1.cloudfront.net", "FRA53", "", "", 200, 376),
                        new Seen(TIME, "d2.cloudfront.net", "", "", "", 404, 0));
    }

    @Test
    void takesStatus000ForAClientThatLeft() {
        Collected lines = read(HEAD + row("2026-10-31", "12:00:01", "FRA53", "0", "d1.net", "000", "-", "-", "-"));
        assertThat(lines.accepted).singleElement().satisfies(line -> assertThat(LogRecord.isError(line.status()))
                .isTrue());
    }

    @Test
    void countsAShortRowThatSaysAllThatMatters() {
        assertThat(read(HEAD + row("2026-10-31", "12:00:01", "FRA53", "1", "d1.net", "200", "e.com")).accepted)
                .hasSize(1);
    }

    @Test
    void refusesRowsThatDoNotSayEnough() {
        Collected lines = read(row("2026-10-31", "12:00:01")
                + HEAD
                + row("2026-10-31", "12:00:01", "FRA53", "1", "d1.net", "200")
                + row("2026-10-31", "12:00:01", "FRA53", "1", "d1.net", "abc", "e.com")
                + row("2026-13-31", "12:00:01", "FRA53", "1", "d1.net", "200", "e.com")
                + row("2026-10-31", "noon", "FRA53", "1", "d1.net", "200", "e.com")
                + row("2026-10-31", "12:00:01", "FRA53", "1", "d1.net", "200", "e.com", "64", "DE", "more"));
        assertThat(lines.accepted).isEmpty();
        assertThat(lines.rejected)
                .extracting(refused -> refused.line() + " " + refused.reason())
                .containsExactly(
                        "1 #Fields: no such line before the first record",
                        "4 x-host-header: missing",
                        "5 sc-status: 'abc' is not an HTTP status",
                        "6 date: '2026-13-31' is not a date such as 2026-10-31",
                        "7 time: 'noon' is not a time such as 12:00:00",
                        "8 line: more columns than #Fields names");
    }
}
