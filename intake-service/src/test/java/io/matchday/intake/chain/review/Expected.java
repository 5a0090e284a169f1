package io.matchday.intake.chain.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.Draw;
import io.matchday.intake.chain.Facts;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import java.util.List;
import java.util.Set;

/**
 * What one rule is to find in a chain.
 *
 * @param code of the rule; what others find does not matter here
 */
record Expected(String reason, EventFacts facts, Draw drawn, String code, List<String> subjects) {

    static final EventFacts PLAIN = Facts.of(Level.STANDARD, Set.of(Product.LIVE, Product.CDN), List.<Domain>of());
    static final EventFacts CRITICAL = Facts.of(Level.CRITICAL, Set.of(Product.LIVE, Product.CDN), List.<Domain>of());

    static void check(Expected... cases) {
        for (Expected one : cases) {
            assertThat(Review.of(one.facts, one.drawn.done()))
                    .filteredOn(finding -> finding.code().equals(one.code))
                    .extracting(ArchitectureFinding::subject)
                    .as(one.code + ": " + one.reason)
                    .isEqualTo(one.subjects);
        }
    }
}
