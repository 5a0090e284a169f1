package io.matchday.monitor.ahead;

import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What people decide about rises. */
@ApplicationScoped
class RiseActions {

    private final RiseRepository rises;
    private final RiseEntryRepository entries;
    private final Caller caller;
    private final InstantSource clock;

    RiseActions(RiseRepository rises, RiseEntryRepository entries, Caller caller, InstantSource clock) {
        this.rises = rises;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Keeps a decision.
     *
     * @param ifMatch the version that it was made on, as the request names it
     */
    @Transactional
    void apply(UUID id, String ifMatch, RiseAction action) {
        Rise rise = rises.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Version.requireCurrent(ifMatch, rise.version());
        apply(rise, action);
    }

    private void apply(Rise rise, RiseAction action) {
        boolean optimised = action.action() == RiseAction.Kind.OPTIMISE;
        if (!optimised && action.at() != null) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "at", "Only for OPTIMISE");
        }
        if (!optimised && rise.state() == action.action().state()) {
            throw new ProblemException(RiseProblem.STATE_UNCHANGED, "It is " + rise.state() + " already");
        }
        Instant now = clock.instant();
        Instant effective = optimised ? effective(rise, action, now) : now;
        rise.decided(action.action().state(), optimised ? effective : null, caller.name());
        entries.persist(new RiseEntry(rise.id(), now, caller.name(), action, effective));
    }

    private static Instant effective(Rise rise, RiseAction action, Instant now) {
        Instant at = action.at() == null ? now : action.at();
        if (at.isAfter(now)) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "at", "It lies in the future");
        }
        if (at.isBefore(rise.onsetAt())) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "at", "It lies before the rise");
        }
        return at;
    }
}
