package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.line.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudFrontStandardTest {

    private static final String HEAD =
            "#Version: 1.0\n#Fields: date time x-edge-location sc-bytes cs(Host) sc-status x-host-header asn c-country\n";

    private static Collected read(String body) {
        return Collected.from(new CloudFrontStandard(), body);
    }

    private static String row(String... values) {
        return String.join("\t", values) + "\n";
    }

    @Test
    void readsColumnsWhereTheHeaderPutsThem() {
        assertThat(Collected.told(
                        new CloudFrontStandard(),
                        HEAD
                                + row(
                                        "2026-10-31",
                                        "12:00:01",
                                        "FRA53",
                                        "376",
                                        "d1.cloudfront.net",
                                        "502",
                                        "e.com",
                                        "64",
                                        "DE")))
                .containsExactly("2026-10-31T12:00:01Z e.com 502 376 node=FRA53 isp=64 region=DE");
    }

    @Test
    void readsAllThatVersion2CanTell() {
        assertThat(Collected.told(
                        new CloudFrontStandard(),
                        "#Fields: timestamp(ms) DistributionId date time c-ip x-host-header cs-uri-stem cs-uri-query"
                                + " sc-status x-edge-result-type x-edge-detailed-result-type time-taken"
                                + " time-to-first-byte origin-fbl\n"
                                + row(
                                        "1793448001250",
                                        "E1",
                                        "2026-10-31",
                                        "12:00:01",
                                        "2001:db8::1",
                                        "e.com",
                                        "/live/a%2520b/1.m4s",
                                        "CMCD=bs%252Ccid%253D%2522x%2522",
                                        "503",
                                        "Error",
                                        "OriginConnectError",
                                        "0.5",
                                        "0.25",
                                        "0.2")))
                .containsExactly("2026-10-31T12:00:01.250Z e.com 503 0 stream=live/a b cache=Error first=250000"
                        + " took=500000 error=OriginConnectError client=2001:db8::1 starved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hit", "RefreshHit", "Miss", "OriginShieldHit", "Redirect", "-"})
    void aDetailedResultThatIsNoErrorTellsNone(String result) {
        assertThat(Collected.from(new CloudFrontJson(), json(result)).accepted)
                .singleElement()
                .satisfies(seen -> assertThat(seen.error()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AbortedOrigin", "ClientHungUpRequest", "InvalidRequestMethod", "Error", "CapacityExceeded"})
    void aDetailedResultThatIsAnErrorTellsIt(String result) {
        assertThat(Collected.from(new CloudFrontJson(), json(result)).accepted)
                .singleElement()
                .satisfies(seen -> assertThat(seen.error()).isEqualTo(result));
    }

    private static String json(String result) {
        return "{\"date\":\"2026-10-31\",\"time\":\"12:00:01\",\"cs(Host)\":\"d1.net\",\"x-host-header\":\"e.com\","
                + "\"sc-status\":\"000\",\"x-edge-detailed-result-type\":\"" + result + "\"}";
    }

    @Test
    void followsAHeaderThatChangesInMidBody() {
        Collected lines = read(HEAD
                + row("2026-10-31", "12:00:01", "FRA53", "376", "d1.cloudfront.net", "200", "-", "-", "-")
                + "#Fields: sc-status cs(Host) time date\n"
                + row("404", "d2.cloudfront.net", "12:00:01", "2026-10-31"));
        assertThat(lines.accepted)
                .extracting(Collected.Seen::text)
                .containsExactly(
                        "2026-10-31T12:00:01Z d1.cloudfront.net 200 376 node=FRA53",
                        "2026-10-31T12:00:01Z d2.cloudfront.net 404 0");
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
                + row("2026-10-31", "12:00:01", "FRA53", "1", "-", "200")
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
                        "8 line: more than the 9 fields expected");
    }
}
