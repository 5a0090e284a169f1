package io.matchday.intake;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Freeze;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import io.matchday.intake.event.QosTargets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Facts of an event of which nothing is missing, for the tests of rules. */
public final class SampleFacts {

    public static final Instant START = Instant.parse("2026-12-05T11:00:00Z");
    public static final Instant END = Instant.parse("2026-12-05T16:00:00Z");
    public static final Domain PLAY = domain("play.aurora.example", 1_000L, QosTargets.errors(0.01));
    public static final List<Contact> TEAM = Stream.of(
                    Contact.Role.COMMANDER, Contact.Role.INVESTIGATOR, Contact.Role.LIAISON)
            .map(role -> contact(role, "+86 10 5555 0100"))
            .toList();

    private static final Freeze FROZEN = new Freeze("all", "everything", START.minusSeconds(3600), END);

    private SampleFacts() {}

    public static EventFacts complete() {
        return of(Set.of(Product.CDN), List.of(PLAY), TEAM);
    }

    public static EventFacts of(Level level) {
        return of(level, Set.of(Product.CDN), List.of(PLAY), TEAM);
    }

    public static EventFacts of(Set<Product> products, List<Domain> domains, List<Contact> contacts) {
        return of(Level.CRITICAL, products, domains, contacts);
    }

    public static Domain domain(String name, Long peak, QosTargets qos) {
        return new Domain(name, Domain.Role.PULL, Product.CDN, null, List.of(), peak, qos);
    }

    private static Contact contact(Contact.Role role, String phone) {
        return new Contact(role.name(), role, List.of(new Contact.Channel(Contact.Kind.PHONE, phone)));
    }

    public static EventFacts frozen(Level level, List<Freeze> freezes) {
        return of(level, Set.of(Product.CDN), List.of(PLAY), TEAM, freezes);
    }

    private static EventFacts of(Level level, Set<Product> products, List<Domain> domains, List<Contact> contacts) {
        return of(level, products, domains, contacts, List.of(FROZEN));
    }

    private static EventFacts of(
            Level level, Set<Product> products, List<Domain> domains, List<Contact> contacts, List<Freeze> freezes) {
        return new EventFacts(
                "Aurora Cup final",
                new Customer("aurora-esports", "Aurora Esports"),
                level,
                START,
                END,
                products,
                domains,
                contacts,
                List.of(),
                freezes,
                Expectation.UNKNOWN,
                Profile.UNSAID);
    }
}
