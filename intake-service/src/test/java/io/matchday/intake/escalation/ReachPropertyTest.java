package io.matchday.intake.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.Evening;
import io.matchday.intake.event.Contact.Kind;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Duty;
import io.matchday.intake.roster.DutyRole;
import io.matchday.intake.roster.Roster;
import io.matchday.intake.roster.Shift;
import io.matchday.intake.roster.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class ReachPropertyTest {

    private static final EventFacts FACTS = Evening.facts();
    private static final Span EVENT = new Span(FACTS.startsAt(), FACTS.endsAt());

    /** What the commander reads the evening before and what closes the gate are one rule. */
    @Property
    void thePreviewShowsNobodyJustWhereTheCheckFindsNobody(
            @ForAll("shifts") List<Shift> shifts,
            @ForAll("targets") List<Target> targets,
            @ForAll @NotEmpty Set<Kind> kinds,
            @ForAll @IntRange(max = 299) int minute) {
        Reach reach = new Reach(Duty.of(FACTS, new Roster(null, null, shifts)));
        Step step = new Step(0, targets, kinds, null);
        Instant at = EVENT.from().plus(Duration.ofMinutes(minute));
        boolean nobody = reach.nobody(step, EVENT).stream().anyMatch(span -> span.contains(at));
        assertThat(reach.at(step, at).isEmpty()).isEqualTo(nobody);
    }

    @Provide
    Arbitrary<List<Target>> targets() {
        Arbitrary<Target> duties = Arbitraries.of(DutyRole.class).map(role -> new Target(role, null));
        Arbitrary<Target> named = Arbitraries.of("Lin", "Ada", "Mei").map(name -> new Target(null, name));
        return Arbitraries.oneOf(duties, named).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Shift>> shifts() {
        Arbitrary<Integer> from = Arbitraries.integers().between(-60, 300);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 240);
        return Combinators.combine(Arbitraries.of("Lin", "Ada", "Mei"), Arbitraries.of(DutyRole.class), from, length)
                .as((person, role, start, minutes) -> new Shift(
                        person,
                        role,
                        EVENT.from().plus(Duration.ofMinutes(start)),
                        EVENT.from().plus(Duration.ofMinutes(start + minutes))))
                .list()
                .ofMaxSize(8);
    }
}
