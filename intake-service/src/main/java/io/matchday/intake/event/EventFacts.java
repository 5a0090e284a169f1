package io.matchday.intake.event;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What people say about an event, as one consistent whole. */
public record EventFacts(
        String name,
        Customer customer,
        Level level,
        Instant startsAt,
        Instant endsAt,
        Set<Product> products,
        List<Domain> domains,
        List<Contact> contacts,
        List<Session> sessions,
        List<Freeze> freezes,
        Expectation expectation,
        Profile profile) {

    public EventFacts {
        products = Collections.unmodifiableSet(new TreeSet<>(products));
        domains = List.copyOf(domains);
        contacts = List.copyOf(contacts);
        sessions = List.copyOf(sessions);
        freezes = List.copyOf(freezes);
    }
}
