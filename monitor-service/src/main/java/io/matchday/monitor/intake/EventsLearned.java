package io.matchday.monitor.intake;

/** Events have come or gone, or are not what they were. */
public record EventsLearned() {}
