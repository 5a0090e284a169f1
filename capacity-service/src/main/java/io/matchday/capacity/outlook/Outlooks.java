package io.matchday.capacity.outlook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Tells from readings when a limit will be reached. Straight lines, bends, growth by shares and curves that level off are
 * laid through the last 40 minutes, robustly; each counts by how well it explains them and how little it assumes. What
 * all of them say together is the outlook: no one form has to be chosen, and the band is what they disagree by.
 */
public final class Outlooks {
    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;
    private static final double MILLIS = 1000;
    /** What is farther away is as good as never: no event lasts so long. */
    private static final double FARTHEST_SECONDS = 86_400;

    private Outlooks() {}

    /**
     * The outlook from the newest reading on.
     *
     * @param readings in any order, at most one for each moment; slots may be missing
     * @param limit positive
     */
    public static Outlook of(List<Reading> readings, double limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("A limit is positive: " + limit);
        }
        Recent recent = Recent.of(readings, limit);
        if (recent.size() < Recent.FEWEST) {
            return Outlook.without(Course.UNKNOWN, 0, 0);
        }
        Fitting fitting = new Fitting(recent);
        return outlook(new Mixture(new Families(recent, fitting).all(), recent, fitting), limit);
    }

    private static Outlook outlook(Mixture mixture, double limit) {
        double level = mixture.level() * limit;
        double perMinute = mixture.surePerMinute() * limit;
        Optional<Duration> likely = time(mixture.reaches(MIDDLE));
        if (mixture.level() < 1 && perMinute <= 0) {
            return Outlook.without(Course.NOT_RISING, level, perMinute);
        }
        Course course = mixture.level() >= 1 ? Course.REACHED : likely.isPresent() ? Course.RISING : Course.FLATTENING;
        return new Outlook(course, level, perMinute, time(mixture.reaches(LOW)), likely, time(mixture.reaches(HIGH)));
    }

    private static Optional<Duration> time(double seconds) {
        return seconds <= FARTHEST_SECONDS
                ? Optional.of(Duration.ofMillis(Math.round(seconds * MILLIS)))
                : Optional.empty();
    }
}
