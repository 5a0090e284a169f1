package io.matchday.intake.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityCheckTest {

    private static final Instant AS_OF = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void enoughIsNothingMissing() {
        assertThat(missing(Level.CRITICAL, "ENOUGH", true)).isEmpty();
    }

    @ParameterizedTest(name = "{1} at {0}: {2}, {3}")
    @CsvSource({
        "CRITICAL, SHORT, capacity-short, BLOCKING",
        "STANDARD, SHORT, capacity-short, BLOCKING",
        "CRITICAL, TIGHT, capacity-tight, ADVISORY",
        "CRITICAL, UNKNOWN, capacity-unjudged, BLOCKING",
        "STANDARD, UNKNOWN, capacity-unjudged, ADVISORY",
        "CRITICAL, A_WORD_OF_TOMORROW, capacity-short, BLOCKING"
    })
    void anythingElseIsMissing(Level level, String verdict, String code, Severity severity) {
        assertThat(missing(level, verdict, true)).singleElement().satisfies(missing -> {
            assertThat(missing.code()).isEqualTo(code);
            assertThat(missing.severity()).isEqualTo(severity);
            assertThat(missing.subject()).isEqualTo("CDN");
            assertThat(missing.message().en()).isEqualTo("CDN: said capacity");
        });
    }

    @Test
    void whatIsNotOfJustNowIsToldWithItsAge() {
        assertThat(missing(Level.CRITICAL, "SHORT", false)).singleElement().satisfies(missing -> {
            assertThat(missing.message().en()).endsWith("(as of " + AS_OF + ")");
            assertThat(missing.message().zh()).contains(AS_OF.toString());
        });
    }

    @Test
    void neverHavingHeardOfItIsNotEnough() {
        assertThat(CapacityCheck.missing(Level.IMPORTANT, Optional.empty()))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("capacity-unknown");
                    assertThat(missing.severity()).isEqualTo(Severity.BLOCKING);
                });
    }

    private static List<Missing> missing(Level level, String verdict, boolean current) {
        Message said = new Message("CDN: said capacity", "CDN：容量服务结论");
        HeadroomCopy copy = new HeadroomCopy(List.of(new HeadroomCopy.ProductCopy("CDN", verdict, said)));
        return CapacityCheck.missing(level, Optional.of(new Known<>(copy, AS_OF, current)));
    }
}
