package io.matchday.intake.chain;

import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The chains of events. An event that nobody has drawn one for has an empty one. */
@ApplicationScoped
public class Chains {

    private final StoredChains stored;

    Chains(StoredChains stored) {
        this.stored = stored;
    }

    public Chain read(Event event) {
        return kept(event).map(StoredChain::chain).orElse(Chain.EMPTY);
    }

    /** How often it was replaced; 0 for one that was never drawn. */
    long version(Event event) {
        return kept(event).map(StoredChain::version).orElse(0L);
    }

    /** Replaces the whole chain of an event that the caller has locked, or refuses it at the field at fault. */
    public void replace(Event event, Chain chain) {
        write(event, ChainConsistency.checked(chain, event.facts()));
    }

    /** Writes a chain as it was kept elsewhere; domains that the event no longer has are no reason to refuse it. */
    public void restore(Event event, Chain chain) {
        write(event, ChainConsistency.sound(chain));
    }

    private void write(Event event, Chain chain) {
        StoredChain row = kept(event).orElseGet(() -> new StoredChain(event.key()));
        row.replace(chain);
        stored.persistAndFlush(row);
    }

    private Optional<StoredChain> kept(Event event) {
        return stored.findByIdOptional(event.key());
    }
}
