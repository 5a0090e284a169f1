package io.matchday.monitor.source;

import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The stored sources. */
@ApplicationScoped
class LogSources implements PanacheRepositoryBase<LogSource, String> {

    LogSource existing(String key) {
        return findByIdOptional(key).orElseThrow(() -> ProblemException.notFound("source", key));
    }

    /** Up to {@code most} sources by key, after the given one. */
    List<LogSource> list(Optional<String> after, int most) {
        return find("key > ?1", Sort.by("key"), after.orElse("")).page(0, most).list();
    }

    List<LogSource> all() {
        return listAll(Sort.by("key"));
    }
}
