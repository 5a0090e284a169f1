package io.matchday.capacity.pool;

import io.matchday.capacity.text.Slug;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** The stored pools. */
@ApplicationScoped
public class Pools implements PanacheRepositoryBase<Pool, String> {
    /** The pool for changing: whoever else wants a part of it waits until this transaction ends. */
    public Optional<Pool> locked(String key) {
        return Optional.of(key).filter(Slug::fits).map(fit -> findById(fit, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All pools whose amounts count the same. */
    public List<Pool> of(Unit unit) {
        return list("unit = ?1", Sort.by("key"), unit);
    }

    /** Pools of which more runs than is set aside for everyday business. */
    public List<Pool> running() {
        return list("inUse > setAside", Sort.by("key"));
    }

    Optional<Pool> find(String key) {
        return Optional.of(key).filter(Slug::fits).flatMap(this::findByIdOptional);
    }

    /** The pool; not-found when there is none. */
    public Pool existing(String key) {
        return find(key).orElseThrow(() -> ProblemException.notFound("pool", key));
    }

    /** Stores a new pool; of two with the same key at the same time, the database lets one in. */
    void add(Pool pool) {
        if (findByIdOptional(pool.key()).isPresent()) {
            throw exists(pool.key());
        }
        try {
            persistAndFlush(pool);
        } catch (ConstraintViolationException taken) {
            throw exists(pool.key());
        }
    }

    /** Up to {@code most} pools by key, after the given one. */
    List<Pool> list(PoolFilter filter, Optional<String> after, int most) {
        if (!after.map(Slug::fits).orElse(true)) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "cursor", "Not a cursor that this list has given out");
        }
        Parameters values = Parameters.with("after", after.orElse(""));
        String query = "key > :after" + filter.conditions(values);
        return find(query, Sort.by("key"), values.map()).page(0, most).list();
    }

    private static ProblemException exists(String key) {
        return ProblemException.atField(PoolProblem.POOL_EXISTS, "key", "Choose another key than '" + key + "'");
    }
}
