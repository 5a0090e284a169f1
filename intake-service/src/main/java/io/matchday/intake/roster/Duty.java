package io.matchday.intake.roster;

import io.matchday.intake.event.Contact.Channel;
import io.matchday.intake.event.EventFacts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is on duty. An event without a roster goes by its contacts: whoever is named for a role is taken to be there all the
 * time.
 */
public final class Duty {

    private final Roster roster;
    private final People people;

    private Duty(Roster roster, People people) {
        this.roster = roster;
        this.people = people;
    }

    public static Duty of(EventFacts facts, Roster roster) {
        return new Duty(roster, People.of(facts.contacts()));
    }

    Source source() {
        return roster.isEmpty() ? Source.CONTACTS : Source.ROSTER;
    }

    public People people() {
        return people;
    }

    /** Whoever is on this duty at some time. */
    public Set<String> ever(DutyRole role) {
        return roster.isEmpty()
                ? people.named(role.contact())
                : shifts(role).map(Shift::person).collect(Collectors.toSet());
    }

    /** Whoever is on this duty at this instant, whoever stays longest first; each person once. */
    public List<OnDuty> at(DutyRole role, Instant at) {
        if (roster.isEmpty()) {
            return people.named(role.contact()).stream()
                    .map(person -> new OnDuty(person, Optional.empty(), people.channels(person)))
                    .toList();
        }
        return shifts(role)
                .filter(shift -> shift.span().contains(at))
                .collect(Collectors.toMap(Shift::person, Shift::endsAt, Duty::later))
                .entrySet()
                .stream()
                .map(one -> new OnDuty(one.getKey(), Optional.of(one.getValue()), people.channels(one.getKey())))
                .sorted(Comparator.comparing((OnDuty one) -> one.until().orElse(Instant.MAX))
                        .reversed()
                        .thenComparing(OnDuty::person))
                .toList();
    }

    /** The parts of a time in which somebody of a certain kind is on this duty. */
    public List<Span> covering(DutyRole role, Predicate<String> kind, Span whole) {
        if (roster.isEmpty()) {
            return people.named(role.contact()).stream().anyMatch(kind) ? List.of(whole) : List.of();
        }
        return shifts(role)
                .filter(shift -> kind.test(shift.person()))
                .flatMap(shift -> shift.span().within(whole).stream())
                .toList();
    }

    private Stream<Shift> shifts(DutyRole role) {
        return roster.shifts().stream().filter(shift -> shift.role() == role);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Where it is known from who is on duty. */
    @Schema(
            name = "DutySource",
            description = "ROSTER: from shifts; CONTACTS: there is no roster, by the contacts' roles")
    enum Source {
        ROSTER,
        CONTACTS
    }

    /**
     * Somebody on duty.
     *
     * @param until end of the shift; empty when nothing is said of it
     */
    public record OnDuty(String person, Optional<Instant> until, List<Channel> channels) {

        public OnDuty {
            channels = List.copyOf(channels);
        }
    }
}
