package io.matchday.intake.trap;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import java.util.List;
import java.util.Optional;

/**
 * One trap, one use of its platform, one event: what a rule decides on.
 *
 * @param place where the use stands in the document, for naming what is missing
 * @param served the domains that the platform serves
 * @param answer what somebody has answered to the trap's question
 */
record TrapCase(
        Trap trap, PlatformUse use, String place, List<Domain> served, EventFacts facts, Optional<Boolean> answer) {

    TrapCase {
        served = List.copyOf(served);
    }

    Condition condition() {
        return trap.condition();
    }

    /** The domains the trap can concern: of the right role, and not known to be elsewhere. */
    List<Domain> concerned() {
        return served.stream()
                .filter(domain -> condition().roles().contains(domain.role()))
                .filter(domain -> holds(domain).orElse(true))
                .toList();
    }

    Optional<Boolean> holds(Domain domain) {
        return condition().region().holdsFor(domain, use.served());
    }

    /** A field of the use, as the document names it. */
    String field(String name) {
        return place + "." + name;
    }
}
