package io.matchday.intake.questionnaire;

import io.matchday.intake.event.EventFacts;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A questionnaire as it was read.
 *
 * @param key the event's key that it names; null where it names none
 * @param facts what it says of the event; none when so little could be read that it says nothing
 * @param base what the event was when it was exported, where that is known
 * @param findings what was found so far; what is found later is added to it
 */
record Filled(String key, Optional<EventFacts> facts, Optional<Base> base, Findings findings) {

    /** The same with facts put otherwise, on the sheets and in the base. What has errors stays as it is: it goes no further. */
    Filled with(UnaryOperator<EventFacts> change) {
        return findings.none()
                ? new Filled(
                        key,
                        facts.map(change),
                        base.map(known -> new Base(known.eventKey(), known.version(), change.apply(known.facts()))),
                        findings)
                : this;
    }

    static Filled unreadable(Findings findings) {
        return new Filled(null, Optional.empty(), Optional.empty(), findings);
    }
}
