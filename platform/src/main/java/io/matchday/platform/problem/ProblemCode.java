package io.matchday.platform.problem;

/**
 * A kind of error as callers know it. Each feature declares its own in one enum; a code, once published, keeps its
 * meaning for good.
 */
public interface ProblemCode {

    /** Stable, lower-case, dash-separated; what callers branch on. */
    String code();

    /** HTTP status it is answered with. */
    int status();

    /** Short human summary that does not vary between occurrences (RFC 9457, 3.1.3). */
    String title();
}
