package io.matchday.intake.trap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The stored documents on platforms. */
@ApplicationScoped
class PlatformDocuments implements PanacheRepositoryBase<EventPlatforms, String> {

    Platforms read(String eventKey) {
        return findByIdOptional(eventKey).map(EventPlatforms::document).orElse(Platforms.UNSAID);
    }

    long version(String eventKey) {
        return findByIdOptional(eventKey).map(EventPlatforms::version).orElse(0L);
    }

    /** Grows with every write of the document and every decision. */
    long revision(String eventKey) {
        return findByIdOptional(eventKey).map(EventPlatforms::revision).orElse(0L);
    }

    /** Stores the document and gives its new version. */
    long write(String eventKey, Platforms document) {
        EventPlatforms stored = stored(eventKey);
        stored.settle(document);
        persistAndFlush(stored);
        return stored.version();
    }

    void decided(String eventKey) {
        EventPlatforms stored = stored(eventKey);
        stored.decided();
        persist(stored);
    }

    private EventPlatforms stored(String eventKey) {
        return findByIdOptional(eventKey).orElseGet(() -> new EventPlatforms(eventKey));
    }
}
