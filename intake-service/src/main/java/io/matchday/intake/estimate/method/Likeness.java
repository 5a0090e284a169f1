package io.matchday.intake.estimate.method;

import io.matchday.intake.event.Level;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How alike two occasions are, 0 to 1: a product over all that tells them apart. It is lenient, as the regression adjusts for
 * most of these differences; what is left is how far such an adjustment is to be trusted.
 */
final class Likeness {

    /** Below this an event does not count as similar. */
    static final double SIMILAR = 0.35;

    private static final double HALF_LIFE_DAYS = 730;

    private static final double OTHER_CUSTOMER = 0.6;
    private static final double OTHER_GENRE = 0.6;
    private static final double LEVEL_STEP = 0.8;
    private static final double OTHER_PLATFORM = 0.7;
    private static final double OTHER_DAYS = 0.85;
    private static final double UNKNOWN_AUDIENCE = 0.9;
    private static final double HOURS_APART = 6;
    private static final double HOURS = 24;
    private static final double SECONDS_OF_A_DAY = 86_400;

    private Likeness() {}

    static double of(Occasion one, Occasion other) {
        return same(one.customer(), other.customer(), OTHER_CUSTOMER)
                * same(one.genre(), other.genre(), OTHER_GENRE)
                * level(one.level(), other.level())
                * same(one.platform(), other.platform(), OTHER_PLATFORM)
                * audience(one.audience(), other.audience())
                * clock(one, other)
                * Math.pow(2, -Math.abs(days(one, other)) / HALF_LIFE_DAYS);
    }

    /** Days from the other to this one. */
    static double days(Occasion one, Occasion other) {
        return Duration.between(other.startsAt(), one.startsAt()).toSeconds() / SECONDS_OF_A_DAY;
    }

    /** When it starts by the clocks of its zone, or of that of the other where it has none. */
    static ZonedDateTime local(Occasion occasion, Occasion other) {
        ZoneId zone = occasion.zone() == null ? other.zone() : occasion.zone();
        return occasion.startsAt().atZone(zone == null ? ZoneOffset.UTC : zone);
    }

    static double hour(ZonedDateTime local) {
        return local.toLocalTime().toSecondOfDay() / SECONDS_OF_A_DAY * HOURS;
    }

    static boolean weekend(ZonedDateTime local) {
        return local.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static double same(String one, String other, double ifNot) {
        if (one == null || other == null) {
            return (1 + ifNot) / 2;
        }
        return one.equals(other) ? 1 : ifNot;
    }

    private static double level(Level one, Level other) {
        return Math.pow(LEVEL_STEP, Math.abs(one.compareTo(other)));
    }

    private static double audience(Map<String, Double> one, Map<String, Double> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN_AUDIENCE;
        }
        Set<String> regions = new HashSet<>(one.keySet());
        regions.addAll(other.keySet());
        double apart = regions.stream()
                .sorted()
                .mapToDouble(region -> Math.abs(one.getOrDefault(region, 0.0) - other.getOrDefault(region, 0.0)))
                .sum();
        return 1 - Math.min(1, apart / 2) / 2;
    }

    private static double clock(Occasion one, Occasion other) {
        ZonedDateTime here = local(one, other);
        ZonedDateTime there = local(other, one);
        double apart = Math.abs(hour(here) - hour(there));
        double hours = Math.min(apart, HOURS - apart) / HOURS_APART;
        double days = weekend(here) == weekend(there) ? 1 : OTHER_DAYS;
        return Math.exp(-hours * hours / 2) * days;
    }
}
