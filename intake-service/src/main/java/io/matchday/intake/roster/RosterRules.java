package io.matchday.intake.roster;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.EventFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with the roster of an event, or with its having none. */
final class RosterRules {

    private RosterRules() {}

    /** Duties first, in their order, then people by name. */
    static List<Found> found(EventFacts facts, Roster roster) {
        Span covered = roster.covered(facts);
        People people = People.of(facts.contacts());
        if (roster.isEmpty()) {
            return withoutRoster(people, covered);
        }
        Stream<Found> ofDuties =
                DutyRole.needed().stream().flatMap(role -> new DutyRules(role, roster, covered).found().stream());
        Stream<Found> ofPeople = roster.shifts().stream()
                .map(Shift::person)
                .distinct()
                .sorted()
                .flatMap(person -> new PersonRules(person, roster).found(people).stream());
        return Stream.concat(ofDuties, ofPeople).toList();
    }

    private static List<Found> withoutRoster(People people, Span covered) {
        List<Found> found = new ArrayList<>();
        found.add(Found.of(FindingKind.NO_ROSTER, covered));
        Set<String> investigators = people.named(Contact.Role.INVESTIGATOR);
        if (investigators.size() == 1 && investigators.equals(people.named(Contact.Role.LIAISON))) {
            investigators.forEach(person -> found.add(Found.of(FindingKind.ONE_FOR_BOTH, person, covered)));
        }
        return List.copyOf(found);
    }
}
