package io.matchday.intake.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.wording.ChainStage;
import io.matchday.intake.wording.Symptom;
import io.matchday.intake.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemFinderTest {

    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(2000));

    @Test
    void aProblemSaysWhatItIsHowOftenItCameAndHowBad() {
        List<TicketText> tickets = List.of(
                ticket(7, "2026-09-30T10:00:00Z", TicketSeverity.LOW, "录制缺片段"),
                ticket(8, "2026-10-02T10:00:00Z", TicketSeverity.CRITICAL, "Recording incomplete, a gap"),
                ticket(9, "2026-10-02T12:00:00Z", TicketSeverity.UNKNOWN, "录制不完整，缺片段"));
        List<RecurringProblem> found = new ProblemFinder(Wording.standard()).find(tickets, 3, NOW);
        assertThat(found).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("ticket-7");
            assertThat(problem.label().en()).contains("recording");
            assertThat(problem.label().zh()).contains("录制");
            assertThat(problem.tickets()).containsExactly(9L, 8L, 7L);
            assertThat(problem.days()).isEqualTo(2);
            assertThat(problem.months())
                    .containsExactly(
                            new RecurringProblem.Month("2026-09", 1), new RecurringProblem.Month("2026-10", 2));
            assertThat(problem.link()).isEqualTo(ChainStage.RECORD);
            assertThat(problem.symptom()).isEqualTo(Symptom.RECORDING_GAP);
            assertThat(problem.impact()).isEqualTo(5);
            assertThat(problem.terms()).contains("录制");
        });
    }

    @Test
    void whatComesDailyComesDaily() {
        List<Instant> days = IntStream.range(0, 2000)
                .mapToObj(day -> NOW.minus(Duration.ofDays(day)))
                .toList();
        assertThat(Frequency.perMonth(days, LONG_AGO, NOW)).isBetween(29.0, 31.0);
        List<Instant> many = Stream.concat(days.stream(), days.stream().map(day -> day.plusSeconds(60)))
                .toList();
        assertThat(Frequency.perMonth(many, LONG_AGO, NOW))
                .as("a second ticket on a day is no second occurrence")
                .isEqualTo(Frequency.perMonth(days, LONG_AGO, NOW));
        assertThat(Frequency.perMonth(days.subList(500, 600), LONG_AGO, NOW))
                .as("what was long ago counts less")
                .isLessThan(Frequency.perMonth(days.subList(0, 100), LONG_AGO, NOW));
    }

    @ParameterizedTest(name = "every {0} days for {1} days, the last {2} days ago: {3}, because {4}")
    @CsvSource({
        "1, 30, 0, 5, a month of it every day is daily",
        "1, 2000, 0, 5, and so are years",
        "7, 364, 0, 4, a year of every week is weekly",
        "7, 364, 6, 4, on whichever day somebody asks",
        "7, 28, 3, 4, four weeks of it are too",
        "30, 360, 15, 3, monthly",
        "365, 1100, 100, 2, yearly",
        "1, 3, 0, 3, three days in a row in all that is known are no daily problem"
    })
    void itIsCountedOverTheTimeThatIsKnown(int every, int days, int ago, int likelihood, String because) {
        List<Instant> times = IntStream.iterate(ago, day -> day < days, day -> day + every)
                .mapToObj(day -> NOW.minus(Duration.ofDays(day)))
                .toList();
        Instant first = times.get(times.size() - 1);
        assertThat(Frequency.likelihood(Frequency.perMonth(times, first, NOW)))
                .as(because)
                .isEqualTo(likelihood);
    }

    @Test
    void whatHasNotComeForLongIsLessFrequentThanItWas() {
        List<Instant> once = List.of(NOW.minus(Duration.ofDays(200)), NOW.minus(Duration.ofDays(201)));
        assertThat(Frequency.perMonth(once, LONG_AGO, NOW)).isLessThan(0.5);
    }

    @ParameterizedTest(name = "{0} a month")
    @CsvSource({"30, 5", "27, 5", "5, 4", "3.9, 4", "3.8, 3", "0.9, 3", "0.5, 2", "0.08, 2", "0.05, 1"})
    void likelihoodFollowsTheTimeFrames(double perMonth, int likelihood) {
        assertThat(Frequency.likelihood(perMonth)).isEqualTo(likelihood);
    }

    @Test
    void aQuarterOfTheSeveritiesDecides() {
        assertThat(Impact.of(List.of())).isEqualTo(3);
        assertThat(Impact.of(List.of(TicketSeverity.UNKNOWN))).isEqualTo(3);
        assertThat(Impact.of(List.of(TicketSeverity.LOW))).isEqualTo(2);
        assertThat(Impact.of(List.of(
                        TicketSeverity.CRITICAL,
                        TicketSeverity.LOW,
                        TicketSeverity.LOW,
                        TicketSeverity.LOW,
                        TicketSeverity.LOW)))
                .as("one cry of alarm among five")
                .isEqualTo(2);
    }

    private static TicketText ticket(long id, String at, TicketSeverity severity, String title) {
        return new TicketText(id, Instant.parse(at), severity, title, "");
    }
}
