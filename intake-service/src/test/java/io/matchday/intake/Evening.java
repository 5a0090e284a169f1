package io.matchday.intake;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Contact.Channel;
import io.matchday.intake.event.Contact.Kind;
import io.matchday.intake.event.Customer;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An event from 11:00 to 16:00 of one day, for rules that need little of it. */
public final class Evening {

    public static final Contact LIN = contact("Lin", Contact.Role.COMMANDER, Kind.PHONE, "+86 10 5555 0100");
    public static final Contact ADA =
            contact("Ada", Contact.Role.INVESTIGATOR, Kind.WEBHOOK, "https://hooks.aurora.example/duty");
    public static final Contact MEI = contact("Mei", Contact.Role.LIAISON, Kind.EMAIL, "mei@aurora.example");

    private Evening() {}

    /** The given time of the day, {@code 18:30}; the next day's when it is followed by a plus. */
    public static Instant at(String time) {
        return time.endsWith("+")
                ? Instant.parse("2026-12-06T" + time.substring(0, time.length() - 1) + ":00Z")
                : Instant.parse("2026-12-05T" + time + ":00Z");
    }

    public static EventFacts facts(Level level, Contact... contacts) {
        return new EventFacts(
                "Aurora Cup final",
                new Customer("aurora-esports", "Aurora Esports"),
                level,
                at("11:00"),
                at("16:00"),
                Set.of(Product.CDN),
                List.of(),
                List.of(contacts),
                List.of(),
                List.of(),
                Expectation.UNKNOWN,
                new Profile(null, null, "Asia/Shanghai"));
    }

    /** Lin commands, Ada investigates, Mei talks. */
    public static EventFacts facts() {
        return facts(Level.CRITICAL, LIN, ADA, MEI);
    }

    public static Contact contact(String name, Contact.Role role, Kind kind, String address) {
        return new Contact(name, role, List.of(new Channel(kind, address)));
    }

    public static Contact unreachable(String name, Contact.Role role) {
        return new Contact(name, role, List.of());
    }
}
