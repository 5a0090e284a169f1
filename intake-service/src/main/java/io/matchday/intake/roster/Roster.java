package io.matchday.intake.roster;

import io.matchday.intake.event.EventFacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is on duty when, for one event as a whole.
 *
 * @param leadMinutes how long before the start of the event people are on duty
 * @param tailMinutes how long after its end
 */
@Schema(name = "RosterContent")
public record Roster(
        @Schema(description = "Minutes before the event's start from which duties must be filled; 60 where left out")
                @Min(0)
                @Max(LONGEST_MINUTES)
                Integer leadMinutes,
        @Schema(description = "Minutes after the event's end up to which duties must be filled; 60 where left out")
                @Min(0)
                @Max(LONGEST_MINUTES)
                Integer tailMinutes,
        @Schema(required = true) @NotNull @Size(max = 500) List<@NotNull @Valid Shift> shifts) {

    private static final int LONGEST_MINUTES = 1440;
    private static final int USUAL_MINUTES = 60;

    /** Nobody has written one yet. */
    public static final Roster NONE = new Roster(null, null, List.of());

    public Roster {
        leadMinutes = Objects.requireNonNullElse(leadMinutes, USUAL_MINUTES);
        tailMinutes = Objects.requireNonNullElse(tailMinutes, USUAL_MINUTES);
        shifts = shifts == null ? null : shifts.stream().toList();
    }

    /** The time in which the duties of an event must be filled. */
    public Span covered(EventFacts facts) {
        return new Span(
                facts.startsAt().minus(Duration.ofMinutes(leadMinutes)),
                facts.endsAt().plus(Duration.ofMinutes(tailMinutes)));
    }

    /** Everybody who is on duty at some time. */
    public Set<String> people() {
        return shifts.stream().map(Shift::person).collect(Collectors.toUnmodifiableSet());
    }

    /** The same roster without shifts of anybody else. */
    public Roster within(Set<String> people) {
        return new Roster(
                leadMinutes,
                tailMinutes,
                shifts.stream().filter(shift -> people.contains(shift.person())).toList());
    }

    boolean isEmpty() {
        return shifts.isEmpty();
    }
}
