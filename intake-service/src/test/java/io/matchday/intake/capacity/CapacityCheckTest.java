package io.matchday.intake.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.SampleFacts;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.QosTargets;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(missing(Level.CRITICAL, "SHORT", false)).first().satisfies(missing -> {
            assertThat(missing.message().en()).endsWith("(as of " + AS_OF + ")");
            assertThat(missing.message().zh()).contains(AS_OF.toString());
        });
    }

    @ParameterizedTest(name = "{1} after {0} at {2}")
    @CsvSource({
        "PT5M, ADVISORY, CRITICAL",
        "PT1H, ADVISORY, CRITICAL",
        "PT61M, BLOCKING, CRITICAL",
        "PT61M, BLOCKING, IMPORTANT",
        "P30D, ADVISORY, STANDARD"
    })
    void enoughThatIsNotOfJustNowIsNoLongerEnough(Duration age, Severity severity, Level level) {
        assertThat(CapacityCheck.missing(SampleFacts.of(level), said("ENOUGH", false), AS_OF.plus(age)))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("capacity-outdated");
                    assertThat(missing.severity()).isEqualTo(severity);
                    assertThat(missing.message().en()).contains("as of " + AS_OF);
                });
    }

    @Test
    void aProductThatTheAnswerLeavesOutIsNotJudged() {
        Domain push = new Domain(
                "push.aurora.example", Domain.Role.PUSH, Product.LIVE, null, List.of(), 1L, QosTargets.errors(0.01));
        EventFacts facts =
                SampleFacts.of(Set.of(Product.CDN, Product.LIVE), List.of(SampleFacts.PLAY, push), SampleFacts.TEAM);
        assertThat(CapacityCheck.missing(facts, said("ENOUGH", true), AS_OF))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("capacity-unjudged");
                    assertThat(missing.subject()).isEqualTo("LIVE");
                    assertThat(missing.severity()).isEqualTo(Severity.BLOCKING);
                });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UNKNOWN", "left out"})
    void aProductWithoutADomainHasNoPeakToBeAnnounced(String verdict) {
        EventFacts facts =
                SampleFacts.of(Set.of(Product.CDN, Product.ECS), List.of(SampleFacts.PLAY), SampleFacts.TEAM);
        List<HeadroomCopy.ProductCopy> told = verdict.equals("UNKNOWN")
                ? List.of(told("CDN", "ENOUGH"), told("ECS", verdict))
                : List.of(told("CDN", "ENOUGH"));
        assertThat(CapacityCheck.missing(facts, Optional.of(new Known<>(new HeadroomCopy(told), AS_OF, true)), AS_OF))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("capacity-unjudged");
                    assertThat(missing.subject()).isEqualTo("ECS");
                    assertThat(missing.severity()).isEqualTo(Severity.ADVISORY);
                    assertThat(missing.remedy().en())
                            .doesNotContain("every domain")
                            .contains("reserve it");
                });
    }

    @Test
    void whatIsSaidOfAProductThatHasLeftTheEventIsNotMissing() {
        HeadroomCopy copy = new HeadroomCopy(List.of(told("CDN", "ENOUGH"), told("LIVE", "SHORT")));
        assertThat(CapacityCheck.missing(
                        SampleFacts.of(Level.CRITICAL), Optional.of(new Known<>(copy, AS_OF, true)), AS_OF))
                .isEmpty();
    }

    @Test
    void neverHavingHeardOfItIsNotEnough() {
        assertThat(CapacityCheck.missing(SampleFacts.of(Level.IMPORTANT), Optional.empty(), AS_OF))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("capacity-unknown");
                    assertThat(missing.severity()).isEqualTo(Severity.BLOCKING);
                });
    }

    private static List<Missing> missing(Level level, String verdict, boolean current) {
        return CapacityCheck.missing(SampleFacts.of(level), said(verdict, current), AS_OF);
    }

    private static Optional<Known<HeadroomCopy>> said(String verdict, boolean current) {
        return Optional.of(new Known<>(new HeadroomCopy(List.of(told("CDN", verdict))), AS_OF, current));
    }

    private static HeadroomCopy.ProductCopy told(String product, String verdict) {
        return new HeadroomCopy.ProductCopy(
                product, verdict, new Message(product + ": said capacity", product + "：容量服务结论"));
    }
}
