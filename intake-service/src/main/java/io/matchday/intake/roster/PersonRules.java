package io.matchday.intake.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether one person can do what the roster has planned for them, and be called for it. */
final class PersonRules {

    /** Of work and breaks in a row: HSE, good practice guidelines for shift design (2021-09-29). */
    private static final Duration LONGEST = Duration.ofHours(12);
    /** Between one duty and the next: the least that 10 CFR 26.205(d)(2)(i) allows (edition of 2019). */
    private static final Duration REST = Duration.ofHours(8);

    private final String person;
    private final List<Span> shifts;
    private final List<Span> stretches;

    PersonRules(String person, Roster roster) {
        this.person = person;
        this.shifts = roster.shifts().stream()
                .filter(shift -> shift.person().equals(person))
                .map(Shift::span)
                .toList();
        this.stretches = Spans.joined(shifts);
    }

    List<Found> found(People people) {
        List<Found> found = new ArrayList<>();
        if (!people.knows(person)) {
            found.add(Found.of(FindingKind.ON_DUTY_UNKNOWN, person, extent(stretches)));
        } else if (people.channels(person).isEmpty()) {
            found.add(Found.of(FindingKind.ON_DUTY_UNREACHABLE, person, extent(stretches)));
        }
        Spans.overlapping(shifts).forEach(twice -> found.add(Found.of(FindingKind.DOUBLE_BOOKING, person, twice)));
        workingDays().forEach(day -> tiring(day, found));
        return found;
    }

    /** Within twelve hours a break is a break; beyond them it had to be a rest. */
    private void tiring(List<Span> day, List<Found> found) {
        if (extent(day).length().compareTo(LONGEST) <= 0) {
            return;
        }
        day.stream()
                .filter(stretch -> stretch.length().compareTo(LONGEST) > 0)
                .forEach(stretch -> found.add(Found.of(FindingKind.LONG_SHIFT, person, stretch)));
        for (int i = 1; i < day.size(); i++) {
            Span rest = new Span(day.get(i - 1).to(), day.get(i).from());
            found.add(Found.of(FindingKind.SHORT_REST, person, rest));
        }
    }

    /** Stretches of work with no rest between them. */
    private List<List<Span>> workingDays() {
        List<List<Span>> days = new ArrayList<>();
        Instant rested = Instant.MIN;
        for (Span stretch : stretches) {
            if (!stretch.from().isBefore(rested)) {
                days.add(new ArrayList<>());
            }
            days.get(days.size() - 1).add(stretch);
            rested = stretch.to().plus(REST);
        }
        return days;
    }

    private static Span extent(List<Span> spans) {
        return new Span(spans.get(0).from(), spans.get(spans.size() - 1).to());
    }
}
