package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** What is answered to a request: approvals by our side; a grant, work begun or a refusal by the provider. */
@ApplicationScoped
class Answering {
    private final Pools pools;
    private final RequestBook book;
    private final Approvals approvals;
    private final Ordering ordering;
    private final InstantSource clock;

    Answering(Pools pools, RequestBook book, Approvals approvals, Ordering ordering, InstantSource clock) {
        this.pools = pools;
        this.book = book;
        this.approvals = approvals;
        this.ordering = ordering;
        this.clock = clock;
    }

    @Transactional
    ScaleRequest approve(String eventKey, long id, String ifMatch, Word word) {
        ScaleRequest request = book.locked(eventKey, id, ifMatch);
        book.require(request, Step.APPROVE);
        approvals.requireEntitled(request, word.by());
        boolean wereComplete = approvals.complete(request);
        request.approved(new Approval(word.by(), clock.instant(), word.reason()));
        book.take(request, Step.APPROVE, word);
        ordering.placeIfReady(request, wereComplete);
        return request;
    }

    @Transactional
    ScaleRequest grant(String eventKey, long id, String ifMatch, Grant grant, String by) {
        return grant(book.locked(eventKey, id, ifMatch), grant, by);
    }

    /** The same for a request that is locked. */
    ScaleRequest grant(ScaleRequest request, Grant grant, String by) {
        book.require(request, Step.GRANT);
        approvals.requireComplete(request);
        if (grant.amount() > request.wish().asked()) {
            throw ProblemException.atField(
                    ScalingProblem.MORE_THAN_ASKED,
                    "amount",
                    "Asked for: " + request.wish().asked());
        }
        Pool pool = pools.locked(request.wish().pool()).orElseThrow();
        request.granted(grant.amount(), pool, clock.instant());
        request.refersTo(grant.reference());
        book.take(request, Step.GRANT, new Word(by, grant.note()));
        return request;
    }

    @Transactional
    ScaleRequest refuse(String eventKey, long id, String ifMatch, Word word) {
        ScaleRequest request = book.locked(eventKey, id, ifMatch);
        book.take(request, Step.REFUSE, word);
        return request;
    }

    @Transactional
    ScaleRequest provision(String eventKey, long id, String ifMatch, Provisioning begun, String by) {
        ScaleRequest request = book.locked(eventKey, id, ifMatch);
        book.require(request, Step.PROVISION);
        request.refersTo(begun.reference());
        book.take(request, Step.PROVISION, new Word(by, begun.note()));
        return request;
    }
}
