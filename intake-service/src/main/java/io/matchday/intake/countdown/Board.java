package io.matchday.intake.countdown;

import io.matchday.platform.text.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays what people have said over what has been computed. */
final class Board {

    private final Instant now;
    private final ZoneId zone;

    Board(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * Every task with its mark, the first due first. What is planned no longer is shown only if somebody has marked it,
     * at the time it was due when it was settled.
     */
    List<Deadline> of(List<PlannedTask> planned, List<Marked> marks) {
        Map<String, Marked> left = new HashMap<>();
        marks.forEach(marked -> left.put(marked.mark().key(), marked));
        Stream<Deadline> computed = planned.stream()
                .map(task -> deadline(task, left.getOrDefault(task.key(), Marked.none(task.key())), true))
                .toList()
                .stream();
        planned.forEach(task -> left.remove(task.key()));
        Stream<Deadline> others = left.values().stream().flatMap(this::other);
        return Stream.concat(computed, others)
                .sorted(Comparator.comparing(Deadline::due).thenComparing(Deadline::key))
                .toList();
    }

    private Stream<Deadline> other(Marked marked) {
        Mark mark = marked.mark();
        Custom custom = mark.custom();
        if (custom != null) {
            Message title = new Message(custom.title(), custom.title());
            Message detail = custom.detail() == null ? title : new Message(custom.detail(), custom.detail());
            return Stream.of(deadline(
                    new PlannedTask(mark.key(), PlannedTask.Kind.CUSTOM, title, detail, custom.due(), null, null, null),
                    marked,
                    true));
        }
        return mark.touched() ? Stream.of(deadline(gone(mark), marked, false)) : Stream.empty();
    }

    private PlannedTask gone(Mark mark) {
        Instant due = mark.settledDue() != null ? mark.settledDue() : mark.at() != null ? mark.at() : now;
        Message title = new Message("No longer needed: " + mark.key(), "不再需要:" + mark.key());
        PlannedTask.Kind kind =
                mark.key().startsWith(Planner.TRAP_PREFIX) ? PlannedTask.Kind.TRAP : PlannedTask.Kind.STANDARD;
        return new PlannedTask(mark.key(), kind, title, title, due, null, null, null);
    }

    private Deadline deadline(PlannedTask task, Marked marked, boolean needed) {
        Mark mark = marked.mark();
        return new Deadline(
                task.key(),
                task.kind(),
                task.title(),
                task.detail(),
                task.due(),
                Deadline.LeadView.of(task.lead()),
                task.source(),
                mark.state(),
                needed && mark.open() ? Urgency.of(task.due(), now) : Urgency.SETTLED,
                ChronoUnit.DAYS.between(
                        now.atZone(zone).toLocalDate(), task.due().atZone(zone).toLocalDate()),
                mark.owner(),
                mark.note(),
                mark.reason(),
                needed && mark.recheck(task),
                needed,
                mark.by(),
                mark.at(),
                marked.version());
    }

    /** A mark with its version. */
    record Marked(Mark mark, long version) {

        static Marked none(String key) {
            return new Marked(Mark.untouched(key), 0);
        }

        static Marked of(StoredMark stored) {
            return new Marked(stored.mark(), stored.version());
        }
    }
}
