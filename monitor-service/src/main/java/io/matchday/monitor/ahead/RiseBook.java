package io.matchday.monitor.ahead;

import io.matchday.monitor.incident.TopNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps what surveys find, each step as a whole. */
@ApplicationScoped
class RiseBook {

    private final RiseRepository rises;
    private final SurveyedDomainRepository surveyed;
    private final InstantSource clock;

    RiseBook(RiseRepository rises, SurveyedDomainRepository surveyed, InstantSource clock) {
        this.rises = rises;
        this.surveyed = surveyed;
        this.clock = clock;
    }

    /** Up to where a domain has been gone over. */
    @Transactional
    Optional<Instant> surveyedUntil(String event, String domain) {
        return surveyed.of(event, domain).map(SurveyedDomain::surveyedUntil);
    }

    @Transactional
    List<KnownRise> known(String event, String domain) {
        return rises.of(event, domain).stream().map(Rise::known).toList();
    }

    /** Keeps what a survey says, and up to where it went. */
    @Transactional
    void keep(String event, String domain, Map<RiseChange, Figures> changes, Instant until) {
        changes.forEach((change, figures) -> keep(event, domain, change, figures));
        SurveyedDomain mark = surveyed.of(event, domain).orElseGet(() -> new SurveyedDomain(event, domain));
        mark.surveyed(until);
        surveyed.persist(mark);
    }

    @Transactional
    List<KnownRise> unjudged(String event, String domain) {
        return rises.unjudged(event, domain).stream().map(Rise::known).toList();
    }

    @Transactional
    void judged(KnownRise rise, List<TopNode> topNodes, Optional<Judgement> judgement) {
        locked(rise.id()).judged(Instant.ofEpochSecond(rise.end()), topNodes, judgement);
    }

    private void keep(String event, String domain, RiseChange change, Figures figures) {
        Rise rise = change.id().map(this::locked).orElseGet(() -> new Rise(event, domain, clock.instant()));
        rise.surveyed(change, figures);
        rises.persist(rise);
    }

    private Rise locked(UUID id) {
        return rises.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
