package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.FigureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Proof from the histories of the pools' figures; what requests themselves wrote there is none. */
@ApplicationScoped
class RecordedProof implements Proof {
    private static final String NEWEST = "select distinct on (kind) kind, amount, source, recorded_by, observed_at"
            + " from figure where pool_key = :pool and kind in ('TOTAL', 'QUOTA')"
            + " and observed_at > :after and recorded_at > :after"
            + " and recorded_by not in (:people) and source not like :own"
            + " order by kind desc, observed_at desc, id desc";

    private final EntityManager entities;

    RecordedProof(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Reading> of(String pool, Instant after, Collection<String> exceptBy) {
        List<?> rows = entities.createNativeQuery(NEWEST, Tuple.class)
                .setParameter("pool", pool)
                .setParameter("after", after)
                .setParameter("people", exceptBy.isEmpty() ? Set.of("") : exceptBy)
                .setParameter("own", StockBook.SOURCE + "%")
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(RecordedProof::reading).toList();
    }

    private static Reading reading(Tuple row) {
        return new Reading(
                FigureKind.valueOf(row.get("kind", String.class)),
                row.get("amount", Long.class),
                row.get("source", String.class),
                row.get("recorded_by", String.class),
                row.get("observed_at", Instant.class));
    }
}
