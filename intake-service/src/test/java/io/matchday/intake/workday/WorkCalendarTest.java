package io.matchday.intake.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    /** National Day in China: a week free, two days at weekends worked instead. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 10, 2),
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 10, 6),
            LocalDate.of(2026, 10, 7));

    private static final Set<LocalDate> SUBSTITUTES = Set.of(LocalDate.of(2026, 9, 27), LocalDate.of(2026, 10, 10));

    @ParameterizedTest(name = "{0} minus {1} (working: {2}) is {3}: {4}")
    @CsvSource({
        "2026-12-05T19:00+08:00, P7D,  false, 2026-11-27T18:00+08:00, a Saturday a week earlier goes back to Friday's end",
        "2026-12-04T15:00+08:00, P7D,  false, 2026-11-27T15:00+08:00, a Friday afternoon stays one",
        "2026-12-04T03:00+08:00, P1D,  false, 2026-12-02T18:00+08:00, nights go back to the end of the day before",
        "2026-12-04T09:00+08:00, P1D,  false, 2026-12-03T09:00+08:00, the opening hour is working time",
        "2026-12-04T18:00+08:00, P1D,  false, 2026-12-03T18:00+08:00, so is the closing hour",
        "2026-12-04T23:30+08:00, P1D,  false, 2026-12-03T18:00+08:00, evenings go back to the end of the same day",
        "2026-12-07T03:00+08:00, P1D,  false, 2026-12-04T18:00+08:00, a night on Sunday goes back to Friday",
        "2026-12-05T19:00+08:00, P5D,  true,  2026-11-27T18:00+08:00, Monday to Friday are five whole working days",
        "2026-12-07T12:00+08:00, P1D,  true,  2026-12-04T12:00+08:00, the working day before Monday is Friday",
        "2026-12-07T03:00+08:00, P1D,  true,  2026-12-03T18:00+08:00, Friday is a whole working day before Monday night",
        "2026-10-08T12:00+08:00, P1D,  true,  2026-09-30T12:00+08:00, holidays are not counted",
        "2026-09-28T12:00+08:00, P1D,  true,  2026-09-27T12:00+08:00, a Sunday worked instead is counted",
        "2026-10-06T12:00+08:00, P1D,  false, 2026-09-30T18:00+08:00, a holiday goes back to the last day worked"
    })
    void dueTimesBeforeATime(String start, String period, boolean working, String due, String because) {
        WorkCalendar china = calendar("Asia/Shanghai");
        assertThat(china.before(instant(start), lead(period, working)))
                .as(because)
                .isEqualTo(instant(due));
    }

    @ParameterizedTest(name = "{0} plus {1} (working: {2}) is {3}: {4}")
    @CsvSource({
        "2026-12-05T23:30+08:00, P1D, true,  2026-12-08T09:00+08:00, Monday night goes on to Tuesday's beginning",
        "2026-12-05T03:00+08:00, P1D, true,  2026-12-08T09:00+08:00, Monday is a whole working day after a Saturday night",
        "2026-12-04T12:00+08:00, P1D, false, 2026-12-07T09:00+08:00, a Saturday goes on to Monday",
        "2026-12-01T12:00+08:00, P3D, true,  2026-12-04T12:00+08:00, within a week days are days"
    })
    void dueTimesAfterATime(String end, String period, boolean working, String due, String because) {
        assertThat(calendar("Asia/Shanghai").after(instant(end), lead(period, working)))
                .as(because)
                .isEqualTo(instant(due));
    }

    @Test
    void aChangeOfClocksMovesNothingOnTheWall() {
        WorkCalendar berlin = calendar("Europe/Berlin");
        assertThat(berlin.before(instant("2026-10-28T15:00+01:00"), lead("P7D", false)))
                .as("clocks went back on 25 October: 15:00 stays 15:00")
                .isEqualTo(instant("2026-10-21T15:00+02:00"));
        assertThat(berlin.before(instant("2026-04-01T15:00+02:00"), lead("P5D", true)))
                .as("clocks went forward on 29 March")
                .isEqualTo(instant("2026-03-25T15:00+01:00"));
    }

    @Test
    void aCalendarThatNobodyCanWorkByIsRefused() {
        assertThatThrownBy(() -> new WorkCalendar(
                        ZoneId.of("UTC"), LocalTime.NOON, LocalTime.NOON, Set.of(), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkCalendar(
                        ZoneId.of("UTC"),
                        LocalTime.of(9, 0),
                        LocalTime.of(18, 0),
                        EnumSet.allOf(DayOfWeek.class),
                        Set.of(),
                        Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lead("P1M", false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lead("P0D", false)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkCalendar calendar(String zone) {
        return new WorkCalendar(
                ZoneId.of(zone),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                HOLIDAYS,
                SUBSTITUTES);
    }

    private static Lead lead(String period, boolean working) {
        return new Lead(Period.parse(period), working, false);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
