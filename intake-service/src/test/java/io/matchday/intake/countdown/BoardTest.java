package io.matchday.intake.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.platform.text.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-03T10:00:00Z");
    private static final Message TITLE = new Message("Task", "任务");
    private final Board board = new Board(NOW, ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest(name = "due {0}: {1}, {2} days, because {3}")
    @CsvSource({
        "2026-12-01T01:59:59Z, OVERDUE,  0,  it was due a second ago, today",
        "2026-12-01T02:00:00Z, DUE_SOON, 0,  it is due right now",
        "2026-12-04T02:00:00Z, DUE_SOON, 3,  three days are soon",
        "2026-12-04T02:00:01Z, IN_TIME,  3,  a second more is not",
        "2026-11-30T10:00:00Z, OVERDUE,  -1, it was due yesterday",
        "2026-12-01T17:00:00Z, DUE_SOON, 1,  in Shanghai that is tomorrow"
    })
    void howADeadlineStandsToTheClock(Instant due, Urgency urgency, long days, String because) {
        Deadline deadline = only(List.of(task(due, null)), List.of());
        assertThat(deadline.urgency()).as(because).isEqualTo(urgency);
        assertThat(deadline.daysLeft()).as(because).isEqualTo(days);
    }

    @Test
    void aStartThatMovesKeepsStateAndOwnerAndAsksToLookAgain() {
        Mark done = mark(DeadlineState.DONE, DUE, null);
        assertThat(only(List.of(task(DUE, null)), List.of(done)).recheck()).isFalse();
        Deadline moved = only(List.of(task(DUE.plusSeconds(86_400), null)), List.of(done));
        assertThat(moved.state()).isEqualTo(DeadlineState.DONE);
        assertThat(moved.owner()).isEqualTo("Lin");
        assertThat(moved.recheck()).isTrue();
        assertThat(moved.urgency()).isEqualTo(Urgency.SETTLED);
    }

    @Test
    void moreTrafficThanItWasSettledOnAsksToLookAgain() {
        assertThat(only(List.of(task(DUE, 100L)), List.of(mark(DeadlineState.DONE, DUE, 100L)))
                        .recheck())
                .isFalse();
        assertThat(only(List.of(task(DUE, 101L)), List.of(mark(DeadlineState.DONE, DUE, 100L)))
                        .recheck())
                .isTrue();
    }

    @Test
    void whatIsNoLongerPlannedIsShownOnlyIfSomebodyHasMarkedIt() {
        Deadline gone = only(List.of(), List.of(mark(DeadlineState.DONE, DUE, null)));
        assertThat(gone.needed()).isFalse();
        assertThat(gone.pending()).isFalse();
        assertThat(board.of(List.of(), marked(List.of(Mark.untouched("task"))))).isEmpty();
    }

    @Test
    void aTaskByHandStandsAmongTheOthersInOrder() {
        Custom custom = new Custom("Call the venue", null, DUE.minusSeconds(60));
        Mark byHand = new Mark("own-1", DeadlineState.OPEN, null, null, null, null, null, custom, "lin", NOW);
        assertThat(board.of(List.of(task(DUE, null)), marked(List.of(byHand))))
                .extracting(Deadline::key)
                .containsExactly("own-1", "task");
    }

    private Deadline only(List<PlannedTask> planned, List<Mark> marks) {
        List<Deadline> deadlines = board.of(planned, marked(marks));
        assertThat(deadlines).hasSize(1);
        return deadlines.get(0);
    }

    private static List<Board.Marked> marked(List<Mark> marks) {
        return marks.stream().map(mark -> new Board.Marked(mark, 1)).toList();
    }

    private static PlannedTask task(Instant due, Long measured) {
        return new PlannedTask("task", PlannedTask.Kind.TRAP, TITLE, TITLE, due, null, null, measured);
    }

    private static Mark mark(DeadlineState state, Instant due, Long measured) {
        return new Mark("task", state, "Lin", null, null, due, measured, null, "lin", NOW);
    }
}
