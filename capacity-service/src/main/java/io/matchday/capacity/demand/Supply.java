package io.matchday.capacity.demand;

import java.util.Collection;
import java.util.Map;

/** What pools could give an event. */
public interface Supply {
    /**
     * What the event can draw on at every moment of each need's window: what nobody holds, and what it holds itself.
     *
     * @return never negative; nothing for a need of which there is no pool
     */
    Map<Need, Long> of(String eventKey, Collection<Need> needs);
}
