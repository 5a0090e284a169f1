package io.matchday.intake.roster;

import static io.matchday.intake.Evening.ADA;
import static io.matchday.intake.Evening.LIN;
import static io.matchday.intake.Evening.MEI;
import static io.matchday.intake.Evening.at;
import static io.matchday.intake.Evening.contact;
import static io.matchday.intake.Evening.facts;
import static io.matchday.intake.Evening.unreachable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties must be filled from 10:00 to 17:00; Lin and Mei are there all the time, Ada's shifts are what varies. */
class RosterRulesTest {

    private static final Contact BO = contact("Bo", Contact.Role.INVESTIGATOR, Contact.Kind.PHONE, "+86 10 5555 0101");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ada 10:00-17:00                       |                                    | the whole span, exactly
            Ada 09:00-18:00                       |                                    | more than the span
            Ada 10:00-13:00, Ada 13:00-17:00      |                                    | one after the other without a gap, by one person
            Ada 10:00-13:10, Bo 13:00-17:00       |                                    | ten minutes to hand over
            Ada 10:00-13:00, Bo 10:00-17:00       |                                    | the other was there all along
            Ada 10:30-17:00                       | ROSTER_GAP 10:00-10:30             | starts half an hour late
            Ada 10:00-16:00                       | ROSTER_GAP 16:00-17:00             | goes home with the audience
            Ada 10:00-12:00, Bo 12:30-17:00       | ROSTER_GAP 12:00-12:30             | nobody at noon
            Ada 11:00-12:00                       | ROSTER_GAP 10:00-11:00, ROSTER_GAP 12:00-17:00 | two gaps of one duty
            Ada 10:00-13:00, Bo 13:00-17:00       | SHORT_HANDOVER 13:00-13:00         | they meet at the door
            Ada 10:00-13:09, Bo 13:00-17:00       | SHORT_HANDOVER 13:00-13:09         | a minute short
            Ada 10:00-14:00, Ada 13:00-17:00      | DOUBLE_BOOKING 13:00-14:00         | one person, two shifts
            Ada 08:00-21:00                       | LONG_SHIFT 08:00-21:00             | thirteen hours
            Ada 08:00-20:00                       |                                    | twelve hours are allowed
            Ada 08:00-14:00, Ada 14:00-21:00      | LONG_SHIFT 08:00-21:00             | thirteen hours in two rows of the roster
            Ada 00:00-03:00, Ada 10:00-17:00      | SHORT_REST 03:00-10:00             | a night of seven hours
            Ada 00:00-02:00, Ada 10:00-17:00      |                                    | a night of eight hours
            Ada 06:00-08:00, Ada 10:00-17:00      |                                    | a break within twelve hours is no night
            """)
    void tellsWhatIsWrongWithAnInvestigatorsShifts(String shifts, String expected, String why) {
        List<Shift> roster = new ArrayList<>(rest());
        for (String shift : shifts.split(", ", -1)) {
            roster.add(shift(shift.trim(), DutyRole.INVESTIGATOR));
        }
        List<String> found = RosterRules.found(facts(Level.CRITICAL, LIN, ADA, MEI, BO), roster(roster)).stream()
                .map(RosterRulesTest::told)
                .toList();
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(", ", -1));
        assertThat(found).as(why).isEqualTo(wanted);
    }

    @Test
    void noRosterIsOneFindingAndNotThree() {
        assertThat(RosterRules.found(facts(), Roster.NONE))
                .extracting(Found::kind)
                .containsExactly(FindingKind.NO_ROSTER);
    }

    @Test
    void whoIsAloneForBothIsToldWhereThereIsNoRoster() {
        Contact talking = contact("Ada", Contact.Role.LIAISON, Contact.Kind.PHONE, "+86 10 5555 0102");
        assertThat(RosterRules.found(facts(Level.STANDARD, LIN, ADA, talking), Roster.NONE))
                .extracting(Found::kind)
                .containsExactly(FindingKind.NO_ROSTER, FindingKind.ONE_FOR_BOTH);
        assertThat(RosterRules.found(facts(Level.STANDARD, LIN, ADA, talking, MEI), Roster.NONE))
                .as("Mei talks, so that Ada can investigate")
                .extracting(Found::kind)
                .containsExactly(FindingKind.NO_ROSTER);
    }

    @Test
    void whoCannotBeCalledOrIsGoneIsTold() {
        EventFacts facts = facts(Level.IMPORTANT, LIN, unreachable("Ada", Contact.Role.INVESTIGATOR));
        List<Shift> roster = new ArrayList<>(rest());
        roster.add(shift("Ada 10:00-17:00", DutyRole.INVESTIGATOR));
        assertThat(RosterRules.found(facts, roster(roster)))
                .extracting(RosterRulesTest::told)
                .containsExactly("ON_DUTY_UNREACHABLE 10:00-17:00", "ON_DUTY_UNKNOWN 10:00-17:00");
        assertThat(RosterCheck.missing(facts, roster(roster)))
                .extracting(Missing::subject, Missing::owner)
                .as("Ada can mend it herself, Mei has left")
                .contains(tuple("Ada", "Ada"), tuple("Mei", null));
    }

    @Test
    void whatBlocksDependsOnTheLevel() {
        Roster late = roster(List.of(shift("Ada 10:30-17:00", DutyRole.INVESTIGATOR)));
        assertThat(severities(Level.CRITICAL, late)).containsOnly(Severity.BLOCKING);
        assertThat(severities(Level.IMPORTANT, late)).containsOnly(Severity.BLOCKING);
        assertThat(severities(Level.STANDARD, late)).containsOnly(Severity.ADVISORY);
        List<Shift> twice = new ArrayList<>(rest());
        twice.add(shift("Ada 10:00-17:00", DutyRole.INVESTIGATOR));
        twice.add(shift("Ada 12:00-13:00", DutyRole.APPROVER));
        assertThat(severities(Level.STANDARD, roster(twice))).containsExactly(Severity.BLOCKING);
    }

    @Test
    void aGapIsToldWithItsDutyAndItsTimesAsTheEventReadsThem() {
        List<Shift> shifts = new ArrayList<>(rest());
        shifts.add(shift("Ada 10:00-12:30", DutyRole.INVESTIGATOR));
        assertThat(RosterCheck.missing(facts(), roster(shifts))).singleElement().satisfies(missing -> {
            assertThat(missing.code()).isEqualTo("roster-gap");
            assertThat(missing.subject()).isEqualTo("INVESTIGATOR");
            assertThat(missing.message().en())
                    .isEqualTo("Nobody is on duty as investigator from 2026-12-05 20:30 +08:00"
                            + " to 2026-12-06 01:00 +08:00");
            assertThat(missing.message().zh()).contains("排查").contains("2026-12-06 01:00 +08:00");
        });
    }

    private static List<Severity> severities(Level level, Roster roster) {
        return RosterCheck.missing(facts(level, LIN, ADA, MEI), roster).stream()
                .map(Missing::severity)
                .toList();
    }

    private static List<Shift> rest() {
        return List.of(shift("Lin 10:00-17:00", DutyRole.COMMANDER), shift("Mei 10:00-17:00", DutyRole.LIAISON));
    }

    static Roster roster(List<Shift> shifts) {
        return new Roster(null, null, shifts);
    }

    static Shift shift(String text, DutyRole role) {
        String[] parts = text.split("[ -]", -1);
        return new Shift(parts[0], role, at(parts[1]), at(parts[2]));
    }

    private static String told(Found found) {
        return found.kind() + " " + time(found.span().from()) + "-"
                + time(found.span().to());
    }

    private static String time(Instant at) {
        return at.toString().substring(11, 16);
    }
}
