package io.matchday.intake.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds in every time zone, on both sides of every change of clocks. */
class WorkCalendarInvariantsTest {

    @Property
    void aDueTimeIsBeforeTheStartInWorkingHoursOfAWorkingDay(
            @ForAll("zones") ZoneId zone,
            @ForAll("times") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll boolean working) {
        WorkCalendar calendar = calendar(zone);
        Instant due = calendar.before(start, lead(days, working));
        assertThat(due).isBefore(start);
        assertThat(open(calendar, due)).as(due.atZone(zone).toString()).isTrue();
    }

    @Property
    void aDueTimeAfterTheEndIsInWorkingHoursToo(
            @ForAll("zones") ZoneId zone,
            @ForAll("times") Instant end,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll boolean working) {
        WorkCalendar calendar = calendar(zone);
        Instant due = calendar.after(end, lead(days, working));
        assertThat(due).isAfter(end);
        assertThat(open(calendar, due)).as(due.atZone(zone).toString()).isTrue();
    }

    @Property
    void aLongerLeadIsNeverDueLater(
            @ForAll("zones") ZoneId zone,
            @ForAll("times") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 0, max = 30) int more,
            @ForAll boolean working) {
        WorkCalendar calendar = calendar(zone);
        assertThat(calendar.before(start, lead(days + more, working)))
                .isBeforeOrEqualTo(calendar.before(start, lead(days, working)));
    }

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll("zones") ZoneId zone,
            @ForAll("times") Instant start,
            @ForAll @IntRange(min = 0, max = 400_000) int seconds,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll boolean working) {
        WorkCalendar calendar = calendar(zone);
        Instant later = start.plusSeconds(seconds);
        Assume.that(!later.atZone(zone)
                .toLocalDateTime()
                .isBefore(start.atZone(zone).toLocalDateTime()));
        assertThat(calendar.before(later, lead(days, working)))
                .isAfterOrEqualTo(calendar.before(start, lead(days, working)));
    }

    @Property
    void whateverTheClocksDoWholeWeeksMoveADueTimeByWholeWeeksOnTheWall(
            @ForAll("zones") ZoneId zone,
            @ForAll("times") Instant start,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(min = 1, max = 30) int weeks,
            @ForAll boolean working) {
        ZonedDateTime local = start.atZone(zone);
        ZonedDateTime moved = local.plusWeeks(weeks);
        Assume.that(moved.toLocalTime().equals(local.toLocalTime()));
        WorkCalendar calendar = calendar(zone);
        ZonedDateTime due = calendar.before(start, lead(days, working)).atZone(zone);
        ZonedDateTime dueThen =
                calendar.before(moved.toInstant(), lead(days, working)).atZone(zone);
        assertThat(dueThen.toLocalDateTime()).isEqualTo(due.toLocalDateTime().plusWeeks(weeks));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Asia/Shanghai",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "Europe/Berlin",
                        "Europe/London",
                        "Africa/Cairo",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "America/St_Johns",
                        "Australia/Lord_Howe",
                        "Australia/Adelaide",
                        "Pacific/Chatham",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2024-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2036-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static WorkCalendar calendar(ZoneId zone) {
        return new WorkCalendar(
                zone,
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(),
                Set.of());
    }

    private static Lead lead(int days, boolean working) {
        return new Lead(Period.ofDays(days), working, false);
    }

    /** Whether people are at work; the end of working hours still counts. */
    private static boolean open(WorkCalendar calendar, Instant time) {
        ZonedDateTime local = time.atZone(calendar.zone());
        LocalTime clock = local.toLocalTime();
        return calendar.worked(local.toLocalDate())
                && !clock.isBefore(calendar.opens())
                && !clock.isAfter(calendar.closes());
    }
}
