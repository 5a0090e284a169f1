package io.matchday.capacity.monitor;

/** What a message is about, in monitor's words. */
public enum MessageAbout {
    CAPACITY_ALERT,
    DEADLINE_REMINDER
}
