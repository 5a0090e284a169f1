package io.matchday.intake.escalation;

import io.matchday.intake.event.Contact;
import io.matchday.intake.roster.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom an incident is told to when nobody has taken it in hand for a while.
 *
 * @param afterSeconds since the incident opened
 * @param channels kinds of channels used, all at once
 * @param repeat how it is told again; null: once
 */
@Schema(name = "EscalationStep")
record Step(
        @Schema(required = true, description = "Seconds since the incident opened", examples = "300")
                @Min(0)
                @Max(LONGEST_SECONDS)
                int afterSeconds,
        @Schema(required = true) @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Target> targets,
        @Schema(required = true, description = "Kinds of channels used, all at once") @NotNull @Size(min = 1)
                Set<Contact.@NotNull Kind> channels,
        @Valid Repeat repeat) {

    private static final int LONGEST_SECONDS = 86_400;

    Step {
        targets = targets == null ? null : targets.stream().toList();
        channels = channels == null || channels.stream().anyMatch(Objects::isNull)
                ? channels
                : Collections.unmodifiableSet(new TreeSet<>(channels));
    }

    /** The same without targets who are not among these people. */
    Step within(People people) {
        return new Step(
                afterSeconds,
                targets.stream()
                        .filter(target -> target.contact() == null || people.knows(target.contact()))
                        .toList(),
                channels,
                repeat);
    }

    /** When it is told, the first time and again, of an incident that opened then. */
    List<Instant> tellings(Instant opened) {
        Instant first = opened.plusSeconds(afterSeconds);
        int again = repeat == null ? 0 : repeat.times();
        Duration pause = repeat == null ? Duration.ZERO : Duration.ofSeconds(repeat.everySeconds());
        return IntStream.rangeClosed(0, again)
                .mapToObj(time -> first.plus(pause.multipliedBy(time)))
                .toList();
    }
}
