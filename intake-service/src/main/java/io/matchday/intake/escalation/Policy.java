package io.matchday.intake.escalation;

import io.matchday.intake.event.Slug;
import io.matchday.intake.roster.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is told one after another, as long as nobody has taken an incident in hand.
 *
 * @param verdicts what is found to be wrong for it to apply; empty: whatever it is, even while nothing is found
 * @param domains names of the domains it is for; empty: all of the event's
 */
@Schema(name = "EscalationPolicy")
record Policy(
        @Schema(required = true, examples = "default")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(
                        description = "Verdicts it is for, from when the monitor has found them; empty: all incidents,"
                                + " even before a verdict")
                @Size(max = 20)
                Set<@NotNull Verdict> verdicts,
        @Schema(description = "Names of the event's domains it is for; empty: all") @Size(max = 500)
                List<@NotNull @Size(min = 1, max = 253) String> domains,
        @Schema(required = true, description = "In the order of their delays, which increase")
                @NotNull
                @Size(min = 1, max = MOST_STEPS)
                List<@NotNull @Valid Step> steps) {

    private static final int MOST_STEPS = 20;

    Policy {
        verdicts = verdicts == null ? Set.of() : verdicts;
        verdicts = verdicts.stream().anyMatch(Objects::isNull)
                ? verdicts
                : Collections.unmodifiableSet(new TreeSet<>(verdicts));
        domains = domains == null ? List.of() : domains.stream().toList();
        steps = steps == null ? null : steps.stream().toList();
    }

    /** What is left of it among these people and domains; empty when that would end below a commander, or be for others. */
    Optional<Policy> within(People people, Set<String> known) {
        List<String> left = domains.stream().filter(known::contains).toList();
        List<Step> reaching = steps.stream()
                .map(step -> step.within(people))
                .filter(step -> !step.targets().isEmpty())
                .toList();
        boolean ends = !reaching.isEmpty()
                && reaching.get(reaching.size() - 1).targets().stream().anyMatch(target -> target.commands(people));
        return !ends || (left.isEmpty() && !domains.isEmpty())
                ? Optional.empty()
                : Optional.of(new Policy(key, verdicts, left, reaching));
    }

    /** Whether it is for any incident of this domain, whatever is found to be wrong. */
    boolean coversAll(String domain) {
        return verdicts.isEmpty() && (domains.isEmpty() || domains.contains(domain));
    }
}
