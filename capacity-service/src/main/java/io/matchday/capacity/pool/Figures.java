package io.matchday.capacity.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The histories of all pools' figures. */
@ApplicationScoped
class Figures implements PanacheRepository<RecordedFigure> {
    private static final String ADD = "insert into figure (pool_key, kind, amount, source, observed_at, recorded_at,"
            + " recorded_by) values (:pool, :kind, :amount, :source, :observed, :recorded, :by)"
            + " on conflict on constraint figure_once do nothing";

    private static final String NEWEST = "select distinct on (pool_key, kind) * from figure where pool_key in (:pools)"
            + " order by pool_key, kind, observed_at desc, id desc";

    private static final String NEWEST_SINCE = "select distinct on (kind) * from figure where pool_key = :pool"
            + " and observed_at > :after and recorded_at > :after"
            + " and recorded_by not in (:except) and source not like :sources"
            + " order by kind desc, observed_at desc, id desc";

    /** Adds a figure; false when the same source has already told one of this kind for this moment. */
    boolean add(String poolKey, Figure figure, Instant now, String by) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("pool", poolKey)
                        .setParameter("kind", figure.kind().name())
                        .setParameter("amount", figure.amount())
                        .setParameter("source", figure.source())
                        .setParameter("observed", figure.observedAt())
                        .setParameter("recorded", now)
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    /** The newest figure of each kind and pool. */
    List<RecordedFigure> newest(Collection<String> poolKeys) {
        return poolKeys.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery(NEWEST, RecordedFigure.class)
                        .setParameter("pools", poolKeys)
                        .getResultList();
    }

    /** The newest figure of each kind that was true and became known after a moment, but for these people's and sources'. */
    List<RecordedFigure> newestSince(String poolKey, Instant after, Collection<String> exceptBy, String exceptSources) {
        return getEntityManager()
                .createNativeQuery(NEWEST_SINCE, RecordedFigure.class)
                .setParameter("pool", poolKey)
                .setParameter("after", after)
                .setParameter("except", exceptBy.isEmpty() ? List.of("") : exceptBy)
                .setParameter("sources", exceptSources + "%")
                .getResultList();
    }

    /** Up to {@code most} figures of a pool, the last written first, before the given one. */
    List<RecordedFigure> of(String poolKey, Optional<FigureKind> kind, long before, int most) {
        Parameters values = Parameters.with("pool", poolKey).and("before", before);
        String query = "poolKey = :pool and id < :before";
        if (kind.isPresent()) {
            query += " and kind = :kind";
            values.and("kind", kind.get());
        }
        return find(query, Sort.descending("id"), values.map()).page(0, most).list();
    }
}
