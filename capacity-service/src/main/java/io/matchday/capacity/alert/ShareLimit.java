package io.matchday.capacity.alert;

/**
 * Says whether more than a share of what is granted is used.
 *
 * @param from from this share on it is OVER
 * @param clearBelow so much less, as a share of what is granted, is UNDER
 */
record ShareLimit(double from, double clearBelow) {
    Signal signal(double used) {
        if (used >= from) {
            return Signal.OVER;
        }
        return used < from - clearBelow ? Signal.UNDER : Signal.BETWEEN;
    }
}
