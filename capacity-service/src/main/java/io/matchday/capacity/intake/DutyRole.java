package io.matchday.capacity.intake;

/** Duties in an event that are told of its capacity, in intake's words. */
public enum DutyRole {
    COMMANDER,
    INVESTIGATOR
}
