package io.matchday.intake.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as it is first written down. */
public record NewEvent(
        @Schema(required = true, description = "Slug that addresses the event from now on", examples = "aurora-final")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true) @NotBlank @Size(max = 200) String name,
        @Schema(required = true) @NotNull @Valid Customer customer,
        @Schema(required = true) @NotNull Level level,
        @Schema(required = true) @NotNull Instant startsAt,
        @Schema(required = true) @NotNull Instant endsAt,
        @Schema(required = true) @NotNull @Size(min = 1) Set<@NotNull Product> products,
        @Size(max = 500) List<@NotNull @Valid Domain> domains,
        @Size(max = 500) List<@NotNull @Valid Contact> contacts,
        @Size(max = 200) List<@NotNull @Valid Session> sessions,
        @Size(max = 50) List<@NotNull @Valid Freeze> freezes,
        @Valid Expectation expectation,
        @Valid Profile profile) {

    /** What an event is now, as it would be written down anew. */
    public static NewEvent of(Event event) {
        EventFacts facts = event.facts();
        return new NewEvent(
                event.key(),
                facts.name(),
                facts.customer(),
                facts.level(),
                facts.startsAt(),
                facts.endsAt(),
                facts.products(),
                facts.domains(),
                facts.contacts(),
                facts.sessions(),
                facts.freezes(),
                facts.expectation(),
                facts.profile());
    }

    public EventFacts facts() {
        return new EventFacts(
                name,
                customer,
                level,
                startsAt,
                endsAt,
                products,
                Objects.requireNonNullElse(domains, List.of()),
                Objects.requireNonNullElse(contacts, List.of()),
                Objects.requireNonNullElse(sessions, List.of()),
                Objects.requireNonNullElse(freezes, List.of()),
                Objects.requireNonNullElse(expectation, Expectation.UNKNOWN),
                Objects.requireNonNullElse(profile, Profile.UNSAID));
    }
}
