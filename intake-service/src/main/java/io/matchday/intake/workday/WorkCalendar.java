package io.matchday.intake.workday;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When people work in a time zone. All sums are made on local dates, so that a change of clocks shifts no deadline.
 *
 * @param opens when working hours begin
 * @param closes when they end
 * @param weekend days of the week that are free
 * @param holidays dates that are free whatever day they are
 * @param substitutes dates that are worked whatever day they are
 */
public record WorkCalendar(
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        Set<DayOfWeek> weekend,
        Set<LocalDate> holidays,
        Set<LocalDate> substitutes) {

    /** Free days in a row that no calendar means to have. */
    private static final int LONGEST_BREAK_DAYS = 60;

    private static final int BACK = -1;
    private static final int ON = 1;

    public WorkCalendar {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("Working hours end after they begin");
        }
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        substitutes = Set.copyOf(substitutes);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week has a working day");
        }
    }

    public boolean worked(LocalDate date) {
        if (substitutes.contains(date)) {
            return true;
        }
        return !holidays.contains(date) && !weekend.contains(date.getDayOfWeek());
    }

    /** The last working moment that is at least the lead before the given time; working days are whole ones. */
    public Instant before(Instant time, Lead lead) {
        LocalDateTime local = LocalDateTime.ofInstant(time, zone);
        if (!lead.workingDays()) {
            return instant(last(local.minusDays(lead.days())));
        }
        LocalDateTime from = last(local);
        return instant(step(from.toLocalDate(), lead.days(), BACK).atTime(from.toLocalTime()));
    }

    /** The first working moment that is at least the lead after the given time; working days are whole ones. */
    public Instant after(Instant time, Lead lead) {
        LocalDateTime local = LocalDateTime.ofInstant(time, zone);
        if (!lead.workingDays()) {
            return instant(next(local.plusDays(lead.days())));
        }
        LocalDateTime from = next(local);
        return instant(step(from.toLocalDate(), lead.days(), ON).atTime(from.toLocalTime()));
    }

    /** The last working moment up to a time. */
    private LocalDateTime last(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        if (worked(time.toLocalDate()) && !clock.isBefore(opens)) {
            return clock.isAfter(closes) ? time.with(closes) : time;
        }
        return step(time.toLocalDate(), 1, BACK).atTime(closes);
    }

    /** The first working moment from a time on. */
    private LocalDateTime next(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        if (worked(time.toLocalDate()) && !clock.isAfter(closes)) {
            return clock.isBefore(opens) ? time.with(opens) : time;
        }
        return step(time.toLocalDate(), 1, ON).atTime(opens);
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        LocalDate date = from;
        int free = 0;
        for (int left = workingDays; left > 0; ) {
            date = date.plusDays(direction);
            boolean counts = worked(date);
            left -= counts ? 1 : 0;
            free = counts ? 0 : free + 1;
            if (free > LONGEST_BREAK_DAYS) {
                throw new IllegalStateException("No working day within " + free + " days of " + date);
            }
        }
        return date;
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
