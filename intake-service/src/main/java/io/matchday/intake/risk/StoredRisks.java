package io.matchday.intake.risk;

import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored risks. Whoever writes holds the lock of their event. */
@ApplicationScoped
class StoredRisks implements PanacheRepositoryBase<Risk, RiskId> {

    /** Nobody weighs more than this before an event. */
    static final int MOST = 500;

    /** All of an event, by key. */
    List<Risk> of(String event) {
        return list("eventKey", Sort.by("key"), event);
    }

    /** Up to {@code most} of an event, by key, after the given one. */
    List<Risk> of(String event, String after, int most) {
        return find(
                        "eventKey = :event and key > :after",
                        Sort.by("key"),
                        Parameters.with("event", event).and("after", after))
                .page(0, most)
                .list();
    }

    Risk one(String event, String key) {
        return findByIdOptional(new RiskId(event, key)).orElseThrow(() -> ProblemException.notFound("risk", key));
    }

    /** Stores a new one, unless there are too many. */
    void add(String event, Risk risk) {
        if (count("eventKey", event) >= MOST) {
            throw new ProblemException(
                    RiskProblem.TOO_MANY_RISKS, "An event has at most " + MOST + " risks; dismissed ones count");
        }
        persistAndFlush(risk);
    }
}
