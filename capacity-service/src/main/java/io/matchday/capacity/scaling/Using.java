package io.matchday.capacity.scaling;

import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps how much of a grant was used at the most. */
@ApplicationScoped
class Using {
    private final RequestBook book;

    Using(RequestBook book) {
        this.book = book;
    }

    /**
     * Records a use; the highest counts. The first begins the use.
     *
     * @throws ProblemException step-not-possible when there is no stock
     */
    @Transactional
    ScaleRequest use(String eventKey, long id, String ifMatch, NewUse use, String by) {
        ScaleRequest request = book.locked(eventKey, id, ifMatch);
        if (!request.state().stocked()) {
            book.require(request, Step.USE);
        }
        request.uses(use.used());
        if (Step.USE.leadsFrom(request.state()) && use.used() > 0) {
            book.take(request, Step.USE, new Word(by, use.note()));
        }
        book.flush();
        return request;
    }
}
