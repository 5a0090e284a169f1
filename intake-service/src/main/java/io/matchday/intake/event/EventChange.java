package io.matchday.intake.event;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to an event: a field that is absent stays, one that is present is replaced as a whole. */
@Schema(description = "A field that is absent stays as it is; one that is present is replaced as a whole")
record EventChange(
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "a name is expected") @Size(max = 200) String name,
        @Valid Customer customer,
        Level level,
        Instant startsAt,
        Instant endsAt,
        @Size(min = 1) Set<@NotNull Product> products,
        @Size(max = 500) List<@NotNull @Valid Domain> domains,
        @Size(max = 500) List<@NotNull @Valid Contact> contacts,
        @Size(max = 200) List<@NotNull @Valid Session> sessions,
        @Size(max = 50) List<@NotNull @Valid Freeze> freezes,
        @Valid Expectation expectation,
        @Valid Profile profile) {

    EventFacts applyTo(EventFacts facts) {
        return new EventFacts(
                requireNonNullElse(name, facts.name()),
                requireNonNullElse(customer, facts.customer()),
                requireNonNullElse(level, facts.level()),
                requireNonNullElse(startsAt, facts.startsAt()),
                requireNonNullElse(endsAt, facts.endsAt()),
                requireNonNullElse(products, facts.products()),
                requireNonNullElse(domains, facts.domains()),
                requireNonNullElse(contacts, facts.contacts()),
                requireNonNullElse(sessions, facts.sessions()),
                requireNonNullElse(freezes, facts.freezes()),
                requireNonNullElse(expectation, facts.expectation()),
                requireNonNullElse(profile, facts.profile()));
    }
}
