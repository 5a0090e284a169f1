package io.matchday.capacity.alert;

import io.matchday.capacity.outlook.Course;
import io.matchday.capacity.outlook.Outlook;
import java.time.Duration;

/**
 * Says whether exhaustion is nearer than a limit. Only a rise that noise does not explain counts.
 *
 * @param within nearer than this is OVER
 * @param clearFactor farther than so many times that is UNDER
 */
public record TimeLimit(Duration within, double clearFactor) {
    private static final double MILLIS = 1000;

    /**
     * What an outlook says.
     *
     * @param age of the data that it is told from: by so much exhaustion is nearer than it was from there
     */
    public Signal signal(Outlook outlook, Duration age) {
        if (outlook.course() == Course.UNKNOWN) {
            return Signal.BETWEEN;
        }
        if (outlook.likely().isEmpty()) {
            return Signal.UNDER;
        }
        double seconds = outlook.likely().get().minus(age).toMillis() / MILLIS;
        if (seconds < within.toSeconds()) {
            return Signal.OVER;
        }
        return seconds > within.toSeconds() * clearFactor ? Signal.UNDER : Signal.BETWEEN;
    }
}
