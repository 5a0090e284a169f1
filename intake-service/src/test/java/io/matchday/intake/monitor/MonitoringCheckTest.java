package io.matchday.intake.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.SampleFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.remote.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringCheckTest {

    private static final Instant AS_OF = Instant.parse("2026-11-20T12:00:00Z");
    private static final String PLAY = SampleFacts.PLAY.name();

    @Test
    void aDomainThatIsHeardFromIsWatched() {
        assertThat(missing(Level.CRITICAL, List.of(PLAY))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CRITICAL, BLOCKING", "IMPORTANT, BLOCKING", "STANDARD, ADVISORY"})
    void aSilentDomainIsNamed(Level level, Severity severity) {
        assertThat(missing(level, List.of("other.aurora.example")))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("domain-not-heard");
                    assertThat(missing.subject()).isEqualTo(PLAY);
                    assertThat(missing.severity()).isEqualTo(severity);
                });
    }

    @Test
    void neverHavingAskedIsNotHavingHeard() {
        assertThat(MonitoringCheck.missing(SampleFacts.of(Level.CRITICAL), Optional.empty(), AS_OF))
                .extracting(Missing::code)
                .containsExactly("monitoring-unknown");
    }

    @Test
    void aRankingThatIsFullSaysNothingOfThoseBelowAndThatIsTold() {
        List<String> others = IntStream.range(0, DomainCounts.MOST)
                .mapToObj(i -> "d" + i + ".aurora.example")
                .toList();
        assertThat(missing(Level.CRITICAL, others)).singleElement().satisfies(missing -> {
            assertThat(missing.code()).isEqualTo("domains-not-told");
            assertThat(missing.severity()).isEqualTo(Severity.ADVISORY);
            assertThat(missing.message().en()).contains("1 others", PLAY);
        });
        List<String> withPlay =
                Stream.concat(Stream.of(PLAY), others.stream().skip(1)).toList();
        assertThat(missing(Level.CRITICAL, withPlay)).as("it is among them").isEmpty();
    }

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({"PT5M, ADVISORY", "PT61M, BLOCKING"})
    void havingHeardOnceIsNotHearing(Duration age, Severity severity) {
        assertThat(MonitoringCheck.missing(SampleFacts.of(Level.CRITICAL), said(List.of(PLAY), false), AS_OF.plus(age)))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("monitoring-outdated");
                    assertThat(missing.severity()).isEqualTo(severity);
                });
    }

    private static List<Missing> missing(Level level, List<String> heard) {
        return MonitoringCheck.missing(SampleFacts.of(level), said(heard, true), AS_OF);
    }

    private static Optional<Known<DomainCounts>> said(List<String> heard, boolean current) {
        DomainCounts counts = new DomainCounts(
                heard.stream().map(DomainCounts.DomainCount::new).toList());
        return Optional.of(new Known<>(counts, AS_OF, current));
    }
}
