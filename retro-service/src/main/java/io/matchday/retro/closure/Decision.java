package io.matchday.retro.closure;

/**
 * Who closed an event, and why.
 *
 * @param by name of the person
 * @param overridden whether it was against the gate's verdict
 * @param reason what they said; null when they said nothing, which only a met gate allows
 */
record Decision(String by, boolean overridden, String reason) {

    /** What intake keeps with the step: it names the person, because a repeated call is made in nobody's name. */
    String told() {
        String how = overridden ? "Closed by " + by + " against the closure gate" : "Closed by " + by;
        return reason == null ? how : how + ": " + reason;
    }

    /** Null when the gate was met. */
    String overrideReason() {
        return overridden ? reason : null;
    }
}
