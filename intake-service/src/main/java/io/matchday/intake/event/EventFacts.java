package io.matchday.intake.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What people say about an event, as one consistent whole. */
public record EventFacts(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid Customer customer,
        @NotNull Level level,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull @Size(min = 1) Set<@NotNull Product> products,
        @Size(max = 500) List<@NotNull @Valid Domain> domains,
        @Size(max = 500) List<@NotNull @Valid Contact> contacts,
        @Size(max = 200) List<@NotNull @Valid Session> sessions,
        @Size(max = 50) List<@NotNull @Valid Freeze> freezes,
        @NotNull @Valid Expectation expectation,
        @NotNull @Valid Profile profile) {

    public EventFacts {
        products = Collections.unmodifiableSet(new TreeSet<>(products));
        domains = List.copyOf(domains);
        contacts = List.copyOf(contacts);
        sessions = List.copyOf(sessions);
        freezes = List.copyOf(freezes);
    }

    /** As the customer's people read them: addresses that the team alone should know are cut short. */
    public EventFacts discreet() {
        return with(contacts.stream().map(Contact::discreet).toList());
    }

    /** The same with other contacts. */
    public EventFacts with(List<Contact> others) {
        return new EventFacts(
                name,
                customer,
                level,
                startsAt,
                endsAt,
                products,
                domains,
                others,
                sessions,
                freezes,
                expectation,
                profile);
    }
}
