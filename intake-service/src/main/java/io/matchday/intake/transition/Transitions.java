package io.matchday.intake.transition;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored steps of events. */
@ApplicationScoped
class Transitions implements PanacheRepository<Transition> {

    List<Transition> of(String eventKey, long after, int most) {
        return find(
                        "eventKey = :event and id > :after",
                        Sort.by("id"),
                        Parameters.with("event", eventKey).and("after", after))
                .page(0, most)
                .list();
    }
}
