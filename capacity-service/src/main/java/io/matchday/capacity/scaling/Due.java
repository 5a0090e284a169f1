package io.matchday.capacity.scaling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something about a request that should have been done.
 *
 * @param due until when
 * @param escalated whether it stays undone although people were reminded
 */
record Due(ReminderKind kind, Instant due, boolean escalated) {
    /**
     * How long people have for what.
     *
     * @param answerWithin how long a provider may take to answer
     * @param verifyAhead how long before the window a grant should have been seen
     * @param escalateAfter how long something may stay undone before it is told once more
     */
    record Times(Duration answerWithin, Duration verifyAhead, Duration escalateAfter) {}

    /** What there is to remind people of now; at most one thing, the one that the request waits for. */
    static Optional<Due> of(RequestState state, Wish wish, Optional<Instant> submittedAt, Times times, Instant now) {
        return switch (state) {
            case DRAFT -> at(ReminderKind.NOTICE_OVERDUE, wish.submitBy(), times, now);
            case SUBMITTED -> submittedAt.flatMap(
                    at -> at(ReminderKind.UNANSWERED, at.plus(times.answerWithin()), times, now));
            case GRANTED, PROVISIONING -> at(
                    ReminderKind.UNVERIFIED, wish.from().minus(times.verifyAhead()), times, now);
            case VERIFIED, IN_USE, RELEASE_DUE -> at(ReminderKind.RELEASE_DUE, wish.until(), times, now);
            case RELEASED, REFUND_CLAIMED, REFUNDED, REFUSED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<Due> at(ReminderKind kind, Instant due, Times times, Instant now) {
        return now.isBefore(due)
                ? Optional.empty()
                : Optional.of(new Due(kind, due, !now.isBefore(due.plus(times.escalateAfter()))));
    }
}
