package io.matchday.intake.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TicketClustersTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> SAID = List.of(
            "边缘节点502，晚高峰",
            "Edge nodes answer 502 at prime time",
            "推流中断，编码器重连",
            "RTMP push dropped, encoder reconnects",
            "账单与用量对不上",
            "Where is the office party?");
    private static final TicketClusters CLUSTERS = new TicketClusters(Wording.standard());

    @Test
    void oneProblemIsFoundAcrossLanguagesAndForms() {
        List<List<TicketText>> groups = CLUSTERS.of(
                List.of(
                        ticket(1, "边缘节点大量502", "【问题描述】晚高峰报错\n【联系方式】[phone]"),
                        ticket(2, "Edge nodes return 502", "Hi team,\nevery evening peak.\nBest regards"),
                        ticket(3, "节点502 bad gateway", "晚间高峰出现"),
                        ticket(4, "Recording incomplete", "Hi team,\na gap in the archive.\nBest regards"),
                        ticket(5, "Invoice address", "Hi team,\nplease change.\nBest regards")),
                2);
        assertThat(groups)
                .singleElement()
                .satisfies(group -> assertThat(group).extracting(TicketText::id).containsExactlyInAnyOrder(1L, 2L, 3L));
    }

    @Test
    void aFormAloneMakesNoProblem() {
        List<TicketText> tickets = new ArrayList<>();
        List<String> subjects =
                List.of("parking", "calendar", "lunch", "badge", "printer", "travel", "coffee", "window");
        for (int at = 0; at < subjects.size(); at++) {
            tickets.add(ticket(
                    at,
                    subjects.get(at),
                    "Hello support,\nthis is about " + subjects.get(at)
                            + ".\nKind regards, your assurance desk, opened from the customer form"));
        }
        assertThat(CLUSTERS.of(tickets, 3)).isEmpty();
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(CLUSTERS.of(List.of(), 2)).isEmpty();
        assertThat(CLUSTERS.of(List.of(ticket(1, "", "")), 1)).hasSize(1);
    }

    @Property(tries = 60)
    void theOrderTheyAreHandedInDoesNotMatter(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> picks, @ForAll long seed) {
        List<TicketText> tickets = tickets(picks);
        List<TicketText> shuffled = new ArrayList<>(tickets);
        java.util.Collections.shuffle(shuffled, new java.util.Random(seed));
        assertThat(CLUSTERS.of(shuffled, 2)).isEqualTo(CLUSTERS.of(tickets, 2));
    }

    @Property(tries = 60)
    void everyTicketIsInOneGroupAndItsTwinIsWithIt(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> picks) {
        List<TicketText> tickets = tickets(picks);
        List<List<TicketText>> groups = CLUSTERS.of(tickets, 1);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(tickets);
        for (int said = 0; said < SAID.size() - 1; said++) {
            String title = SAID.get(said);
            assertThat(groups.stream().filter(group -> group.stream()
                            .anyMatch(ticket -> ticket.title().equals(title))))
                    .as(title)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<TicketText> tickets(List<Integer> picks) {
        return IntStream.range(0, picks.size())
                .mapToObj(at -> ticket(at, SAID.get(picks.get(at)), ""))
                .toList();
    }

    private static TicketText ticket(long id, String title, String text) {
        return new TicketText(id, BEGIN.plusSeconds(id * 3600), TicketSeverity.HIGH, title, text);
    }
}
