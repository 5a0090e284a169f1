package io.matchday.monitor.ahead;

import io.matchday.monitor.ahead.RiseRepository.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts together what is read of rises. */
@ApplicationScoped
class RiseReader {

    private final RiseRepository rises;
    private final RiseEntryRepository entries;
    private final Effects effects;

    RiseReader(RiseRepository rises, RiseEntryRepository entries, Effects effects) {
        this.rises = rises;
        this.entries = entries;
        this.effects = effects;
    }

    List<RiseView> list(Filter filter, int most) {
        List<Rise> found = rises.list(filter, most);
        Map<UUID, List<DecisionView>> decided =
                entries.of(found.stream().map(Rise::id).toList());
        return found.stream()
                .map(rise -> RiseView.of(rise, effects.of(rise, false), decided.getOrDefault(rise.id(), List.of())))
                .toList();
    }

    /** One rise of an event. */
    Optional<RiseView> read(String event, UUID id) {
        return rises.findByIdOptional(id)
                .filter(rise -> rise.eventKey().equals(event))
                .map(rise -> RiseView.of(
                        rise, effects.of(rise, true), entries.of(List.of(id)).getOrDefault(id, List.of())));
    }

    boolean holds(String event, UUID id) {
        return rises.count("id = ?1 and eventKey = ?2", id, event) > 0;
    }
}
