package io.matchday.intake.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.intake.event.Contact;
import java.math.BigDecimal;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as people type them. */
class TypedValuesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2 Tbps        | 2000000000000
            800Gbps       | 800000000000
            1.5T          | 1500000000000
            800 gbps      | 800000000000
            40 Mbit/s     | 40000000
            12 kb         | 12000
            3 Pbps        | 3000000000000000
            2,500 Gbps    | 2500000000000
            40000000      | 40000000
            40000000 bps  | 40000000
            9223372036854775807 bps | 9223372036854775807
            """)
    void aBandwidthIsBitsPerSecond(String typed, long expected) throws CellFault {
        assertThat(Bandwidth.parse(typed)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            800 GB/s   | BYTES
            800GBps    | BYTES
            800 GB     | BYTES
            800 bytes  | BYTES
            fast       | NOT_A_BANDWIDTH
            2 Tbps peak | NOT_A_BANDWIDTH
            1,5 Tbps   | NOT_A_BANDWIDTH
            2 Gibps    | NOT_A_BANDWIDTH
            Tbps       | NOT_A_BANDWIDTH
            0.5 bps    | NOT_WHOLE
            99999 Pbps | OUT_OF_RANGE
            """)
    void whatIsNoBandwidthIsRefused(String typed, Fault fault) {
        assertFault(fault, () -> Bandwidth.parse(typed));
    }

    @Property
    void aBandwidthIsReadAsItIsWritten(@ForAll @LongRange(min = 1) long bitsPerSecond) throws CellFault {
        assertThat(Bandwidth.parse(Bandwidth.text(bitsPerSecond))).isEqualTo(bitsPerSecond);
    }

    @Test
    void aBandwidthIsWrittenInItsGreatestUnit() {
        assertThat(Bandwidth.text(2_000_000_000_000L)).isEqualTo("2 Tbps");
        assertThat(Bandwidth.text(1_500_000_000_000L)).isEqualTo("1.5 Tbps");
        assertThat(Bandwidth.text(1_234_567_000L)).isEqualTo("1234.567 Mbps");
        assertThat(Bandwidth.text(999)).isEqualTo("999 bps");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1%, 0.01", "0.01, 0.01", "0.5 %, 0.005", "100%, 1", "0, 0", "1e-3, 0.001"})
    void aRatioIsAPercentageOrAShare(String typed, double expected) throws CellFault {
        assertThat(Numbers.ratio(typed)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-12-05 19:00, Asia/Shanghai, 2026-12-05T11:00:00Z",
        "2026-12-05T19:00:30, Asia/Shanghai, 2026-12-05T11:00:30Z",
        "2026/12/5 9:05, UTC, 2026-12-05T09:05:00Z",
        "2026年12月5日 19:00, Asia/Shanghai, 2026-12-05T11:00:00Z",
        "2026-12-05T19:00:00+08:00, Europe/Berlin, 2026-12-05T11:00:00Z",
        "2026-12-05T11:00:00.123456Z, Europe/Berlin, 2026-12-05T11:00:00.123456Z",
        "2026-10-25T02:30:00+01:00, Europe/Berlin, 2026-10-25T01:30:00Z"
    })
    void aTimeIsThatOfTheWallUnlessItSaysItsOffset(String typed, String zone, Instant expected) throws CellFault {
        assertThat(LocalTimes.in(zone).read(typed)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} days")
    @CsvSource({
        "46361.791666666664, 2026-12-05T19:00:00Z",
        "46361.7916666667, 2026-12-05T19:00:00Z",
        "46361, 2026-12-05T00:00:00Z"
    })
    void daysAreCountedAsExcelDoes(BigDecimal days, Instant expected) throws CellFault {
        assertThat(LocalTimes.in(null).read(days)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-12-05, NOT_A_TIME",
        "19:00, NOT_A_TIME",
        "12/05/2026 19:00, NOT_A_TIME",
        "2026-13-05 19:00, NOT_A_TIME",
        "2026-12-05 24:00, NOT_A_TIME",
        "2026-12-05T19:00:00+99:00, NOT_A_TIME",
        "2026-03-29 02:30, TIME_SKIPPED",
        "2026-10-25 02:30, TIME_TWICE",
        "2300-01-01 00:00, OUT_OF_RANGE"
    })
    void whatIsNoTimeIsRefused(String typed, Fault fault) {
        assertFault(fault, () -> LocalTimes.in("Europe/Berlin").read(typed));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PHONE   | +86 10 5555 0100 | true
            PHONE   | (010) 5555-0100 转 12 | true
            PHONE   | 110 | true
            PHONE   | +86 10 | true
            PHONE   | 12 | false
            PHONE   | ask reception | false
            EMAIL   | mei@aurora.example | true
            EMAIL   | mei.lin+duty@mail.aurora.example | true
            EMAIL   | 梅@极光.公司 | true
            EMAIL   | mei@aurora | false
            EMAIL   | mei@aurora.example, lin@aurora.example | false
            EMAIL   | Mei <mei@aurora.example> | false
            WEBHOOK | https://hooks.aurora.example/duty?key=1 | true
            WEBHOOK | http://hooks.aurora.example/duty | false
            WEBHOOK | https:///duty | false
            WEBHOOK | hooks.aurora.example | false
            """)
    void anAddressHasTheFormOfItsChannel(Contact.Kind kind, String address, boolean right) {
        if (right) {
            assertThatCode(() -> Address.check(kind.name(), address)).doesNotThrowAnyException();
        } else {
            assertFault(Fault.MALFORMED, () -> Address.check(kind.name(), address));
        }
    }

    private static void assertFault(Fault fault, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(CellFault.class, thrown -> assertThat(thrown.fault())
                .isEqualTo(fault));
    }
}
