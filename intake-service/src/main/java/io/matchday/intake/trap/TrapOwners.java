package io.matchday.intake.trap;

import io.matchday.intake.event.Event;
import java.util.List;
import java.util.Map;

/** A feature that knows whose it is to deal with limits of platforms. Every bean of this type is asked. */
public interface TrapOwners {

    /** Names of contacts by the id of the trap; what is nobody's is left out. */
    Map<String, String> of(Event event, List<TrapFinding> findings);
}
