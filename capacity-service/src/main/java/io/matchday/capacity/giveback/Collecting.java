package io.matchday.capacity.giveback;

import io.matchday.capacity.giveback.Movement.Kind;
import io.matchday.capacity.money.Money;
import io.matchday.capacity.scaling.Grants;
import io.matchday.capacity.scaling.Word;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Follows the money: claims it, counts what comes in, writes off what never will. */
@ApplicationScoped
class Collecting {
    private static final int MOST_MOVEMENTS = 200;

    private final Refunds refunds;
    private final Grants grants;
    private final InstantSource clock;

    Collecting(Refunds refunds, Grants grants, InstantSource clock) {
        this.refunds = refunds;
        this.grants = grants;
        this.clock = clock;
    }

    @Transactional
    Refund claim(String eventKey, long id, String ifMatch, String reference, String by) {
        Refund refund = changing(eventKey, id, ifMatch);
        if (refund.isClaimed()) {
            throw new ProblemException(GivebackProblem.CLAIMED_ALREADY, "It was claimed before");
        }
        refund.claimed(reference, clock.instant(), by);
        Balance balance = refund.balance();
        return moved(refund, Kind.CLAIMED, balance.outstanding(), reference, by, balance);
    }

    /** Counts money that came in; one reference counts once. */
    @Transactional
    Refund receive(String eventKey, long id, String ifMatch, Money amount, String reference, String by) {
        Refund refund = changing(eventKey, id, ifMatch);
        boolean counted = refund.movements().stream()
                .anyMatch(one -> one.kind() == Kind.RECEIVED && one.note().equals(reference));
        if (counted) {
            throw ProblemException.atField(
                    GivebackProblem.RECEIPT_EXISTS, "reference", "'" + reference + "' has been counted");
        }
        return moved(
                refund, Kind.RECEIVED, amount, reference, by, refund.balance().receive(amount));
    }

    @Transactional
    Refund writeOff(String eventKey, long id, String ifMatch, Money amount, String reason, String by) {
        Refund refund = changing(eventKey, id, ifMatch);
        return moved(
                refund, Kind.WRITTEN_OFF, amount, reason, by, refund.balance().writeOff(amount));
    }

    @Transactional
    Refund expect(String eventKey, long id, String ifMatch, Money amount, String reason, String by) {
        Refund refund = changing(eventKey, id, ifMatch);
        return moved(refund, Kind.EXPECTED, amount, reason, by, refund.balance().expect(amount));
    }

    private Refund changing(String eventKey, long id, String ifMatch) {
        Refund refund = refunds.locked(eventKey, id);
        Version.requireCurrent(ifMatch, refund.version());
        if (refund.movements().size() >= MOST_MOVEMENTS) {
            throw new ProblemException(GivebackProblem.TOO_MANY_MOVEMENTS, "At most " + MOST_MOVEMENTS + " are kept");
        }
        return refund;
    }

    private Refund moved(Refund refund, Kind kind, Money amount, String note, String by, Balance balance) {
        refund.moves(new Movement(kind, amount, note, by, clock.instant()), balance);
        refunds.flush();
        tellRequest(refund, kind, new Word(by, note));
        return refund;
    }

    /** Where a scale request brought it, the request's state follows the money. */
    private void tellRequest(Refund refund, Kind kind, Word word) {
        if (refund.kind() != ItemKind.SCALE_REQUEST) {
            return;
        }
        if (kind == Kind.CLAIMED || kind == Kind.RECEIVED) {
            grants.claimed(refund.eventKey(), refund.itemId(), word);
        }
        if (refund.balance().settled()) {
            grants.settled(refund.eventKey(), refund.itemId(), word);
        }
    }
}
