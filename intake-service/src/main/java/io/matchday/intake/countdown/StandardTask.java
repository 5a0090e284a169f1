package io.matchday.intake.countdown;

import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.workday.Lead;
import io.matchday.platform.text.Message;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;

/**
 * A task that events of some kind have in common.
 *
 * @param levels of the events that need it
 * @param products of which the event has to have one
 * @param source address at which a platform asks for it; null for what teams do of their own accord
 * @param seen the day that was read there
 */
@RegisterForReflection
record StandardTask(
        String key,
        Message title,
        Message detail,
        Anchor anchor,
        Lead lead,
        List<Level> levels,
        List<Product> products,
        String source,
        LocalDate seen) {

    StandardTask {
        levels = List.copyOf(levels);
        products = List.copyOf(products);
    }

    boolean neededFor(EventFacts facts) {
        return levels.contains(facts.level()) && facts.products().stream().anyMatch(products::contains);
    }
}
