package io.matchday.intake.dossier;

import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored questions. */
@ApplicationScoped
class Confirmations implements PanacheRepository<StoredConfirmation> {

    /** Up to {@code most} of an event in the order they were asked, after the one with this id. */
    List<StoredConfirmation> of(String eventKey, long after, int most) {
        return find(
                        "eventKey = :event and id > :after",
                        Sort.by("id"),
                        Parameters.with("event", eventKey).and("after", after))
                .page(0, most)
                .list();
    }

    /** What nobody has confirmed yet. */
    List<StoredConfirmation> unconfirmed(String eventKey) {
        return list("eventKey = ?1 and by is null", Sort.by("id"), eventKey);
    }

    StoredConfirmation one(String eventKey, String key) {
        return find("eventKey = ?1 and key = ?2", eventKey, key)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("confirmation", key));
    }
}
