package io.matchday.benchmarks.evaluate.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.problem.TicketSeverity;
import io.matchday.intake.problem.TicketText;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {

    /** Four tickets of a, two of b, one of nothing. */
    private static final LabelledTickets LABELLED = new LabelledTickets(
            tickets(0, 1, 2, 3, 4, 5, 6), Map.of(0L, "a", 1L, "a", 2L, "a", 3L, "a", 4L, "b", 5L, "b"));

    @Test
    void whatIsRightIsWhole() {
        ClusterScore score = ClusterScore.of(LABELLED, List.of(tickets(0, 1, 2, 3), tickets(4, 5)));
        assertThat(score.found()).isEqualTo(2);
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void aSecondGroupForAProblemIsWrong() {
        ClusterScore score = ClusterScore.of(LABELLED, List.of(tickets(0, 1, 2), tickets(3, 6), tickets(4, 5)));
        assertThat(score.precision()).as("five of seven").isEqualTo(5 / 7.0);
        assertThat(score.recall()).as("five of six").isEqualTo(5 / 6.0);
    }

    @Test
    void aGroupThatIsHalfOfOneAndHalfOfAnotherStandsForNeither() {
        ClusterScore score = ClusterScore.of(LABELLED, List.of(tickets(0, 1, 4, 5)));
        assertThat(score.found()).isZero();
        assertThat(score.precision()).isZero();
        assertThat(score.missed()).containsExactly("a", "b");
    }

    @Test
    void aSeedMakesTheSameTicketsEachTime() throws IOException {
        LabelledTickets first = TicketGenerator.make(Phrasebook.problems("tuning"), 500, 7);
        assertThat(TicketGenerator.make(Phrasebook.problems("tuning"), 500, 7)).isEqualTo(first);
        assertThat(first.tickets()).hasSize(500);
        assertThat(first.answers().values().stream().distinct()).hasSize(15);
        assertThat(first.tickets())
                .noneMatch(ticket -> Stream.of(ticket.title(), ticket.text()).anyMatch(text -> text.contains("{")));
    }

    private static List<TicketText> tickets(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> new TicketText(id, Instant.EPOCH, TicketSeverity.LOW, "", ""))
                .toList();
    }
}
