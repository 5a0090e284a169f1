package io.matchday.intake.escalation;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The escalation policies of one event as a whole.
 *
 * @param policies of which the first that applies to an incident is followed
 */
@Schema(name = "EscalationContent")
public record Escalation(
        @Schema(required = true, description = "The first that applies to an incident is followed")
                @NotNull
                @Size(max = 10)
                List<@NotNull @Valid Policy> policies) {

    /** Nobody has written any yet. */
    public static final Escalation NONE = new Escalation(List.of());

    public Escalation {
        policies = policies == null ? null : policies.stream().toList();
    }

    /** Everybody whom a step reaches by name. */
    public Set<String> named() {
        return policies.stream()
                .flatMap(policy -> policy.steps().stream())
                .flatMap(step -> step.targets().stream())
                .map(Target::contact)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same without people and domains that the event does not have, and policies that then end below a commander. */
    public Escalation within(EventFacts facts) {
        People people = People.of(facts.contacts());
        Set<String> domains = facts.domains().stream().map(Domain::name).collect(Collectors.toSet());
        return new Escalation(policies.stream()
                .flatMap(policy -> policy.within(people, domains).stream())
                .toList());
    }

    /** Keys of its policies. */
    public List<String> keys() {
        return policies.stream().map(Policy::key).toList();
    }

    /** Every contact and domain that it names. */
    public Stream<String> names() {
        return policies.stream()
                .flatMap(policy -> Stream.concat(
                        policy.domains().stream(),
                        policy.steps().stream()
                                .flatMap(step -> step.targets().stream())
                                .map(Target::contact)
                                .filter(Objects::nonNull)));
    }
}
