package io.matchday.capacity.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The stored corrections. */
@ApplicationScoped
class StoredCorrections implements PanacheRepositoryBase<StoredCorrection, CorrectionId> {
    List<StoredCorrection> of(String eventKey) {
        return list("eventKey", Sort.by("lineKey"), eventKey);
    }

    /** Up to {@code most} corrections by line, after the given one. */
    List<StoredCorrection> after(String eventKey, String line, int most) {
        return find(
                        "eventKey = :event and lineKey > :after",
                        Sort.by("lineKey"),
                        Parameters.with("event", eventKey).and("after", line))
                .page(0, most)
                .list();
    }

    Optional<StoredCorrection> there(CorrectionId id) {
        return findByIdOptional(id);
    }

    /** For changing: whoever else wants to waits until this transaction ends. */
    Optional<StoredCorrection> locked(CorrectionId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
