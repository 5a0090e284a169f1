package io.matchday.intake.questionnaire;

import io.matchday.intake.event.EventFacts;
import java.util.Optional;

/**
 * A questionnaire as it was read.
 *
 * @param key the event's key that it names; null where it names none
 * @param facts what it says of the event; none when so little could be read that it says nothing
 * @param base what the event was when it was exported, where that is known
 * @param findings what was found so far; what is found later is added to it
 */
record Filled(String key, Optional<EventFacts> facts, Optional<Base> base, Findings findings) {

    static Filled unreadable(Findings findings) {
        return new Filled(null, Optional.empty(), Optional.empty(), findings);
    }
}
