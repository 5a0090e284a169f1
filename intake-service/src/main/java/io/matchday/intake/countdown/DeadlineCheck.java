package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Frozen;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.workday.WorkCalendars;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was to be done by now, what nobody has taken on, and a change freeze that begins late. */
@ApplicationScoped
class DeadlineCheck implements ReadinessCheck {

    private static final Duration NEEDS_AN_OWNER = Duration.ofDays(2);

    private final Countdown countdown;
    private final TaskBook book;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    DeadlineCheck(Countdown countdown, TaskBook book, WorkCalendars calendars, InstantSource clock) {
        this.countdown = countdown;
        this.book = book;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public List<Missing> missing(Event event) {
        EventFacts facts = event.facts();
        List<Missing> missing = new ArrayList<>();
        Instant soon = clock.instant().plus(NEEDS_AN_OWNER);
        countdown.of(event).stream().filter(Deadline::pending).forEach(deadline -> missing(facts, deadline, soon)
                .ifPresent(missing::add));
        lateFreeze(facts).ifPresent(missing::add);
        return List.copyOf(missing);
    }

    private static Optional<Missing> missing(EventFacts facts, Deadline deadline, Instant soon) {
        Message standing = DeadlineWording.standing(facts, deadline);
        if (deadline.urgency() == Urgency.OVERDUE) {
            return Optional.of(Missing.blocking(
                            Area.DEADLINES,
                            "deadline-overdue",
                            deadline.key(),
                            standing,
                            new Message("Do it and mark it done, or waive it with a reason", "完成后标记完成,或说明理由后豁免"))
                    .ownedBy(deadline.owner()));
        }
        boolean unowned = deadline.owner() == null && !deadline.due().isAfter(soon);
        return unowned
                ? Optional.of(Missing.advisory(
                        Area.DEADLINES,
                        "deadline-without-owner",
                        deadline.key(),
                        standing,
                        new Message("Name the contact whose it is", "指定负责人")))
                : Optional.empty();
    }

    /** A freeze that covers the event, but begins later than events of its kind have it. */
    private Optional<Missing> lateFreeze(EventFacts facts) {
        Optional<Instant> begins = Frozen.over(facts).map(Frozen::from);
        Planner planner = new Planner(facts, calendars.of(facts));
        return begins.flatMap(start -> book.tasks().stream()
                .filter(task -> task.key().equals(TaskBook.FREEZE_START) && task.neededFor(facts))
                .map(planner::due)
                .filter(start::isAfter)
                .findAny()
                .map(due -> Missing.advisory(
                        Area.FREEZE,
                        "freeze-starts-late",
                        "freezes",
                        new Message(
                                "The change freeze begins at " + start + ", later than " + due,
                                "封网开始时间 " + start + " 晚于建议的 " + due),
                        new Message("Let it begin earlier, or take the risk knowingly", "提前封网,或明确接受风险"))));
    }
}
