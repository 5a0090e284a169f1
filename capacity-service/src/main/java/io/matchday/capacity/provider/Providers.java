package io.matchday.capacity.provider;

import io.matchday.capacity.text.Slug;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** The stored providers. */
@ApplicationScoped
class Providers implements PanacheRepositoryBase<Provider, String> {
    Provider existing(String key) {
        return Optional.of(key)
                .filter(Slug::fits)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> ProblemException.notFound("provider", key));
    }

    /** For changing, or for doing what must not be done twice at once at this provider. */
    Provider locked(String key) {
        return Optional.of(key)
                .filter(Slug::fits)
                .map(fit -> findById(fit, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("provider", key));
    }

    /** Stores a new provider; of two with the same key at the same time, the database lets one in. */
    void add(Provider provider) {
        if (findByIdOptional(provider.key()).isPresent()) {
            throw exists(provider.key());
        }
        try {
            persistAndFlush(provider);
        } catch (ConstraintViolationException taken) {
            throw exists(provider.key());
        }
    }

    /** Up to {@code most} providers by key, after the given one. */
    List<Provider> list(Optional<String> after, int most) {
        if (!after.map(Slug::fits).orElse(true)) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "cursor", "Not a cursor that this list has given out");
        }
        return find("key > ?1", Sort.by("key"), after.orElse("")).page(0, most).list();
    }

    /** Those that have to do with a pool, by key. */
    List<Provider> bound(String poolKey) {
        return getSession()
                .createNativeQuery(
                        "select * from provider where bindings @> jsonb_build_object('all',"
                                + " jsonb_build_array(jsonb_build_object('pool', cast(:pool as text)))) order by key",
                        Provider.class)
                .setParameter("pool", poolKey)
                .getResultList();
    }

    private static ProblemException exists(String key) {
        return ProblemException.atField(
                ProviderProblem.PROVIDER_EXISTS, "key", "Choose another key than '" + key + "'");
    }
}
