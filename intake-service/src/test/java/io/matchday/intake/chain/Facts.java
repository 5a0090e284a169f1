package io.matchday.intake.chain;

import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Expectation.AudienceShare;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Facts of events for the tests of rules over chains. */
public final class Facts {

    public static final String PUSH = "push.aurora.example";
    public static final String PLAY = "play.aurora.example";

    private Facts() {}

    /** A critical event of LIVE and CDN with a domain to push to and one to pull from. */
    public static EventFacts sample() {
        return of(Level.CRITICAL, Set.of(Product.LIVE, Product.CDN));
    }

    public static EventFacts of(Level level, Set<Product> products, AudienceShare... audience) {
        return of(
                level,
                products,
                List.of(domain(PUSH, Domain.Role.PUSH, 40_000_000L), domain(PLAY, Domain.Role.PULL, 2_000_000_000L)),
                audience);
    }

    public static EventFacts of(Level level, Set<Product> products, List<Domain> domains, AudienceShare... audience) {
        return new EventFacts(
                "Aurora Cup final",
                new Customer("aurora-esports", "Aurora Esports"),
                level,
                Instant.parse("2026-12-05T11:00:00Z"),
                Instant.parse("2026-12-05T16:00:00Z"),
                products,
                domains,
                List.of(),
                List.of(),
                List.of(),
                new Expectation(null, null, List.of(audience)),
                Profile.UNSAID);
    }

    public static Domain domain(String name, Domain.Role role, Long peak) {
        return new Domain(name, role, Product.LIVE, null, List.of(), peak, null);
    }
}
