package io.matchday.capacity.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
    private static final Instant FROM = Instant.parse("2026-12-05T12:00:00Z");
    private static final Wish WISH = new Wish(
            "pool",
            5,
            FROM,
            FROM.plus(Duration.ofHours(6)),
            "final",
            Duration.ofDays(3).toSeconds());
    private static final Optional<Instant> SUBMITTED = Optional.of(Instant.parse("2026-12-01T12:00:00Z"));
    private static final Due.Times TIMES = new Due.Times(Duration.ofDays(1), Duration.ofDays(1), Duration.ofHours(4));

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "DRAFT, 2026-12-02T11:59:59Z, '', the lead time has not begun",
        "DRAFT, 2026-12-02T12:00:00Z, NOTICE_OVERDUE, it begins",
        "DRAFT, 2026-12-02T16:00:00Z, NOTICE_OVERDUE!, four hours later",
        "SUBMITTED, 2026-12-02T11:59:59Z, '', the provider has a day",
        "SUBMITTED, 2026-12-02T12:00:00Z, UNANSWERED, the day is over",
        "GRANTED, 2026-12-04T11:59:59Z, '', more than a day ahead",
        "PROVISIONING, 2026-12-04T12:00:00Z, UNVERIFIED, a day ahead and not seen",
        "IN_USE, 2026-12-05T17:59:59Z, '', the window lasts",
        "VERIFIED, 2026-12-05T18:00:00Z, RELEASE_DUE, it has ended",
        "RELEASE_DUE, 2026-12-05T22:00:00Z, RELEASE_DUE!, and four hours later",
        "RELEASED, 2026-12-31T00:00:00Z, '', nothing is to be done",
        "REFUSED, 2026-12-31T00:00:00Z, '', nothing is to be done",
    })
    void peopleAreRemindedOfWhatTheRequestWaitsFor(RequestState state, Instant now, String expected, String reason) {
        String due = Due.of(state, WISH, SUBMITTED, TIMES, now)
                .map(one -> one.kind() + (one.escalated() ? "!" : ""))
                .orElse("");

        assertThat(due).as(reason).isEqualTo(expected);
    }
}
