package io.matchday.monitor.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {

    private static final Instant FROM = Instant.parse("2026-10-31T12:00:00Z");
    private static final Instant TO = Instant.parse("2026-10-31T12:30:00Z");

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 2026-10-31T12:00:00Z, 2026-10-31T12:30:00Z, nothing asked",
                "2026-10-31T12:10:00Z, -, 2026-10-31T12:10:00Z, 2026-10-31T12:30:00Z, a beginning",
                "-, 2026-10-31T12:10:00Z, 2026-10-31T12:00:00Z, 2026-10-31T12:10:00Z, an end",
                "-, 2026-10-31T11:00:00Z, 2026-10-30T11:00:00Z, 2026-10-31T11:00:00Z, an end before all that",
                "2026-10-01T00:00:00Z, -, 2026-10-01T00:00:00Z, 2026-10-02T00:00:00Z, a beginning long ago",
                "2026-11-01T00:00:00Z, -, 2026-11-01T00:00:00Z, 2026-11-01T00:00:00Z, a beginning behind it all",
            })
    void fillsInWhatIsNotAsked(String from, String to, Instant begin, Instant end, String why) {
        assertThat(TimeRange.asked(from, to, FROM, TO)).as(why).isEqualTo(new TimeRange(begin, end));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "noon, -, from",
                "-, 12:00, to",
                "2026-10-31T12:00:00Z, 2026-10-31T11:59:59Z, to",
                "2026-10-30T12:00:00Z, 2026-10-31T12:00:01Z, from",
            })
    void refusesWhatIsNoRange(String from, String to, String field) {
        assertThatThrownBy(() -> TimeRange.asked(from, to, FROM, TO))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.extensions())
                        .containsEntry("field", field));
    }

    @Test
    void beginsWithTheSlotThatHoldsItsBeginning() {
        assertThat(new TimeRange(FROM.plusSeconds(19), TO).firstSlot()).isEqualTo(FROM.getEpochSecond() + 10);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-10-31T12:29:51Z, 2026-10-31T12:30:00Z, a slot that has begun is read whole",
        "2026-10-31T12:30:00Z, 2026-10-31T12:30:00Z, the end is exclusive",
        "2026-10-31T12:30:00.999Z, 2026-10-31T12:30:00Z, as whole seconds count",
        "1969-12-31T23:59:55Z, 1970-01-01T00:00:00Z, before the epoch too",
    })
    void endsWithTheLastSlotThatBeginsBeforeItsEnd(Instant to, Instant end, String why) {
        assertThat(new TimeRange(FROM, to).endOfLastSlot()).as(why).isEqualTo(end.getEpochSecond());
    }
}
