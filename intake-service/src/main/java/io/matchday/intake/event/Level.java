package io.matchday.intake.event;

/** How much assurance an event gets. */
public enum Level {
    STANDARD,
    IMPORTANT,
    CRITICAL
}
