package io.matchday.retro.retrospective;

import java.util.Optional;

/** The retrospectives that were kept when events were closed. */
public interface StoredRetrospectives {

    /** The one of an event that is closed, or being closed. */
    Optional<Retrospective> of(String eventKey);
}
