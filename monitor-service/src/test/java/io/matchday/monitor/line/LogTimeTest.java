package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimeTest {

    private static final long LAST = 253_402_300_799L;
    private static final DateTimeFormatter NGINX =
            DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss xx", Locale.ENGLISH);
    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");
    private static final DateTimeFormatter HTTP =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    private static Slice slice(String text) {
        // With other text around it, so that reading beyond its ends is found out.
        byte[] bytes = ("9" + text + "9").getBytes(UTF_8);
        return new Slice().set(bytes, 1, bytes.length - 1);
    }

    @Property
    void readsEveryWayAsJavaTimeWritesIt(
            @ForAll @LongRange(min = 100_000, max = LAST - 100_000) long second,
            @ForAll @IntRange(max = 999) int millis,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int offset)
            throws BadLineException {
        OffsetDateTime time =
                Instant.ofEpochSecond(second).plusMillis(millis).atOffset(ZoneOffset.ofTotalSeconds(offset * 60));
        long whole = second * 1000;
        assertThat(LogTime.rfc3339("t", slice(RFC_3339.format(time)))).isEqualTo(whole + millis);
        assertThat(LogTime.any("t", slice(RFC_3339.format(time)))).isEqualTo(whole + millis);
        assertThat(LogTime.nginx("t", slice(NGINX.format(time)))).isEqualTo(whole);
        OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
        assertThat(LogTime.http("t", slice(HTTP.format(utc)))).isEqualTo(whole);
        long day = LogTime.day("t", slice(utc.toLocalDate().toString()));
        assertThat(day).isEqualTo(utc.truncatedTo(ChronoUnit.DAYS).toInstant().toEpochMilli());
        assertThat(day
                        + LogTime.timeOfDay(
                                "t",
                                slice(DateTimeFormatter.ofPattern("HH:mm:ss.SSS")
                                        .format(utc))))
                .isEqualTo(whole + millis);
    }

    @Property
    void tellsUnixTimesApartBySize(
            @ForAll @LongRange(min = 1_000_000_000L, max = 4_000_000_000L) long second,
            @ForAll @IntRange(max = 999) int millis)
            throws BadLineException {
        long expected = second * 1000 + millis;
        assertThat(LogTime.any("t", slice(Long.toString(second)))).isEqualTo(second * 1000);
        assertThat(LogTime.any("t", slice("%d.%03d".formatted(second, millis)))).isEqualTo(expected);
        assertThat(LogTime.any("t", slice(Long.toString(expected)))).isEqualTo(expected);
        assertThat(LogTime.any("t", slice(expected + "999"))).isEqualTo(expected);
        assertThat(LogTime.any("t", slice(expected + "999999"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "0",
                "-5",
                "yesterday",
                "2026-10-31",
                "2026-10-31T12:00:00",
                "2026-10-31T12:00:00.Z",
                "2026-02-29T12:00:00Z",
                "2026-13-01T12:00:00Z",
                "2026-10-31T24:00:00Z",
                "2026-10-31T12:60:00Z",
                "2026-10-31T12:00:00+19:00",
                "2026-10-31T12:00:00+0",
                "2026-10-31T12:00:00ZZ",
                "2026-10-31X12:00:00Z",
                "1969-12-31T23:59:59Z",
                "31/Oct/2026:12:00:00",
                "31/Okt/2026:12:00:00 +0000",
                "99999999999999999999",
                "1793448001.",
                "1793448001.2x",
                "1e9"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> LogTime.any("t", slice(text)))
                .isInstanceOf(BadLineException.class)
                .hasMessage("t: '" + text + "' is not an RFC 3339 or unix time");
    }
}
