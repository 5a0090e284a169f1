package io.matchday.monitor.locate;

import java.util.List;

/** What a {@link Locator} found. */
public sealed interface Localisation {

    /** No combination stands out from what chance would do. */
    record NothingStandsOut() implements Localisation {}

    /**
     * The smallest set of combinations that explains what is off.
     *
     * @param direction whether there is too much or too little
     * @param causes largest share first
     * @param explained part of the surprise that they explain together, 0..1
     */
    record Located(Direction direction, List<Cause> causes, double explained) implements Localisation {

        public Located {
            causes = List.copyOf(causes);
        }
    }

    /** Which way the counts are off. */
    enum Direction {
        RISE,
        FALL
    }
}
