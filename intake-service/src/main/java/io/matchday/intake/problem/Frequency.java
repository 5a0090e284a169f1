package io.matchday.intake.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;

/**
 * How often something occurs lately: days on which it did, each weighted by half for every 90 days of age, against all days that tickets are
 * known of, weighted alike, times thirty. Ten tickets on one day are one occurrence that many people saw.
 */
public final class Frequency {

    private static final double HALF_LIFE_DAYS = 90;
    private static final int MONTH_DAYS = 30;
    /** Of a time frame: whoever asks does so some days after the last occurrence. */
    private static final double NEARLY = 0.9;

    private Frequency() {}

    /**
     * Days in thirty.
     *
     * @param since when the first ticket was opened of all that are compared: before that nobody knows. It counts as a month ago at
     *     least, as what happened twice this week need not happen twice every week
     */
    static double perMonth(Collection<Instant> times, Instant since, Instant now) {
        double occurred = times.stream()
                .map(Frequency::day)
                .distinct()
                .mapToDouble(day -> weight(day, now))
                .sum();
        LocalDate today = day(now);
        LocalDate monthAgo = today.minusDays(MONTH_DAYS - 1L);
        LocalDate first = day(since).isBefore(monthAgo) ? day(since) : monthAgo;
        double all = first.datesUntil(today.plusDays(1))
                .mapToDouble(day -> weight(day, now))
                .sum();
        return occurred / all * MONTH_DAYS;
    }

    /**
     * Likelihood from 1 to 5 by the time frames of "A risk matrix for risk managers" (NPSA, January 2008): daily, weekly, monthly, yearly,
     * less often; a tenth less than each is nearly that.
     */
    public static int likelihood(double perMonth) {
        if (perMonth >= MONTH_DAYS * NEARLY) {
            return 5;
        }
        if (perMonth >= MONTH_DAYS / 7.0 * NEARLY) {
            return 4;
        }
        if (perMonth >= NEARLY) {
            return 3;
        }
        return perMonth >= NEARLY / 12 ? 2 : 1;
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static double weight(LocalDate day, Instant now) {
        Instant start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        double age = Math.max(0, Duration.between(start, now).toHours() / 24.0);
        return Math.pow(2, -age / HALF_LIFE_DAYS);
    }
}
