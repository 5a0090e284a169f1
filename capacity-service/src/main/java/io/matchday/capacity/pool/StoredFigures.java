package io.matchday.capacity.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps the newest figure of each kind. */
@ApplicationScoped
class StoredFigures implements FigureBook {
    private static final String KEEP =
            """
            insert into pool_figure (pool_key, kind, amount, source, observed_at)
            values (:pool, :kind, :amount, :source, :at)
            on conflict (pool_key, kind) do update
                set amount = excluded.amount, source = excluded.source, observed_at = excluded.observed_at
                where pool_figure.observed_at < excluded.observed_at
            """;

    private final EntityManager entities;

    StoredFigures(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String poolKey, Figure figure) {
        entities.createNativeQuery(KEEP)
                .setParameter("pool", poolKey)
                .setParameter("kind", figure.kind().name())
                .setParameter("amount", figure.amount())
                .setParameter("source", figure.source())
                .setParameter("at", figure.observedAt())
                .executeUpdate();
    }
}
