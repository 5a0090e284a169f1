package io.matchday.intake.countdown;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored marks of events. */
@ApplicationScoped
class Marks implements PanacheRepository<StoredMark> {

    Map<String, StoredMark> of(String eventKey) {
        return list("eventKey", Sort.by("id"), eventKey).stream()
                .collect(Collectors.toMap(stored -> stored.mark().key(), Function.identity()));
    }

    /** Stores a mark, over an earlier one on the same task. */
    void keep(String eventKey, Mark mark) {
        StoredMark stored = find("eventKey = ?1 and key = ?2", eventKey, mark.key())
                .firstResultOptional()
                .orElseGet(() -> new StoredMark(eventKey, mark.key()));
        stored.settle(mark);
        persistAndFlush(stored);
    }

    /**
     * Replaces all marks. One that is not among the new ones is emptied and not deleted, so that its version goes on;
     * a task by hand goes for good.
     */
    void replace(String eventKey, List<Mark> marks) {
        Map<String, Mark> wanted = marks.stream().collect(Collectors.toMap(Mark::key, Function.identity()));
        of(eventKey).forEach((key, stored) -> {
            if (!wanted.containsKey(key) && stored.mark().custom() != null) {
                delete(stored);
            } else if (!wanted.containsKey(key)) {
                stored.settle(Mark.untouched(key));
            }
        });
        flush();
        marks.forEach(mark -> keep(eventKey, mark));
    }
}
