package io.matchday.monitor.ahead;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Up to where domains have been gone over. */
@ApplicationScoped
class SurveyedDomainRepository implements PanacheRepository<SurveyedDomain> {

    Optional<SurveyedDomain> of(String event, String domain) {
        return find("eventKey = ?1 and domain = ?2", event, domain).firstResultOptional();
    }
}
