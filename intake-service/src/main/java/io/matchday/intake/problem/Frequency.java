package io.matchday.intake.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

/**
 * How often something occurs lately: days on which it did, each weighted by half for every 90 days of age, against as many days weighted
 * alike, times thirty. Ten tickets on one day are one occurrence that many people saw.
 */
public final class Frequency {

    private static final double HALF_LIFE_DAYS = 90;
    private static final double MONTH_DAYS = 30;

    private Frequency() {}

    static double perMonth(Collection<Instant> times, Instant now) {
        double weights = times.stream()
                .map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate())
                .distinct()
                .mapToDouble(day -> weight(day.atStartOfDay().toInstant(ZoneOffset.UTC), now))
                .sum();
        return weights / (HALF_LIFE_DAYS / Math.log(2)) * MONTH_DAYS;
    }

    /**
     * Likelihood from 1 to 5 by the time frames of "A risk matrix for risk managers" (NPSA, January 2008): daily, weekly, monthly, yearly,
     * less often.
     */
    public static int likelihood(double perMonth) {
        if (perMonth >= MONTH_DAYS * 0.9) {
            return 5;
        }
        if (perMonth >= MONTH_DAYS / 7) {
            return 4;
        }
        if (perMonth >= 1) {
            return 3;
        }
        return perMonth >= 1 / 12.0 ? 2 : 1;
    }

    private static double weight(Instant day, Instant now) {
        double age = Math.max(0, Duration.between(day, now).toHours() / 24.0);
        return Math.pow(2, -age / HALF_LIFE_DAYS);
    }
}
