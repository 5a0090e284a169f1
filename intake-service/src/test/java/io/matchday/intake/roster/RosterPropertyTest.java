package io.matchday.intake.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.Evening;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RosterPropertyTest {

    private static final EventFacts FACTS = Evening.facts();

    @Property
    void theOrderOfShiftsMeansNothing(@ForAll("shifts") List<Shift> shifts, @ForAll long seed) {
        List<Shift> shuffled = new ArrayList<>(shifts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new HashSet<>(RosterRules.found(FACTS, new Roster(60, 60, shuffled))))
                .isEqualTo(new HashSet<>(RosterRules.found(FACTS, new Roster(60, 60, shifts))));
    }

    /** Clocks that go forward or back move offsets and no instants, so a roster moved as a whole has the same faults. */
    @Property
    void whenItAllHappensMeansNothing(
            @ForAll("shifts") List<Shift> shifts, @ForAll @LongRange(min = -10_000, max = 10_000) long hours) {
        Duration by = Duration.ofHours(hours);
        List<Shift> later = shifts.stream()
                .map(shift -> new Shift(
                        shift.person(),
                        shift.role(),
                        shift.startsAt().plus(by),
                        shift.endsAt().plus(by)))
                .toList();
        List<Found> moved = RosterRules.found(FACTS, new Roster(60, 60, shifts)).stream()
                .map(found -> new Found(
                        found.kind(),
                        found.role(),
                        found.person(),
                        new Span(found.span().from().plus(by), found.span().to().plus(by))))
                .toList();
        assertThat(RosterRules.found(movedFacts(by), new Roster(60, 60, later))).isEqualTo(moved);
    }

    @Property
    void whoeverIsOnDutyLeavesNoGapAndAGapHasNobody(
            @ForAll("shifts") List<Shift> shifts, @ForAll @IntRange(max = 419) int minute) {
        Roster roster = new Roster(60, 60, shifts);
        Instant at = Evening.at("10:00").plus(Duration.ofMinutes(minute));
        for (DutyRole role : DutyRole.needed()) {
            boolean gap = RosterRules.found(FACTS, roster).stream()
                    .anyMatch(found -> found.kind() == FindingKind.ROSTER_GAP
                            && found.role().orElseThrow() == role
                            && found.span().contains(at));
            assertThat(Duty.of(FACTS, roster).at(role, at).isEmpty()).isEqualTo(gap);
        }
    }

    @Provide
    Arbitrary<List<Shift>> shifts() {
        Arbitrary<String> person = Arbitraries.of("Lin", "Ada", "Mei");
        Arbitrary<DutyRole> role = Arbitraries.of(DutyRole.class);
        Arbitrary<Integer> from = Arbitraries.integers().between(-10, 30);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 60);
        return Combinators.combine(person, role, from, length)
                .as((who, what, start, quarters) -> new Shift(
                        who,
                        what,
                        Evening.at("10:00").plus(Duration.ofMinutes(start * 15L)),
                        Evening.at("10:00").plus(Duration.ofMinutes((start + quarters) * 15L))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static EventFacts movedFacts(Duration by) {
        EventFacts facts = Evening.facts(Level.CRITICAL, Evening.LIN, Evening.ADA, Evening.MEI);
        return new EventFacts(
                facts.name(),
                facts.customer(),
                facts.level(),
                facts.startsAt().plus(by),
                facts.endsAt().plus(by),
                facts.products(),
                facts.domains(),
                facts.contacts(),
                facts.sessions(),
                facts.freezes(),
                facts.expectation(),
                facts.profile());
    }
}
