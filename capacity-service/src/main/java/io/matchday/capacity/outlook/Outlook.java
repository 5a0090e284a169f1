package io.matchday.capacity.outlook;

import java.time.Duration;
import java.util.Optional;

/**
 * When a limit is expected to be reached, as seen from the newest reading. Of all continuations that the readings leave
 * plausible a tenth reaches it before the earliest, half before the likely and nine tenths before the latest time.
 *
 * @param level the level at the newest reading without its noise, in the readings' unit
 * @param perMinute how much is surely added in a minute at present: almost all plausible slopes are above
 * @param earliest empty unless the limit is in sight
 * @param likely empty unless rising or reached
 * @param latest empty where it may well never be reached
 */
public record Outlook(
        Course course,
        double level,
        double perMinute,
        Optional<Duration> earliest,
        Optional<Duration> likely,
        Optional<Duration> latest) {
    static Outlook without(Course course, double level, double perMinute) {
        return new Outlook(course, level, perMinute, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
