package io.matchday.intake.retro;

/** What came of asking retro-service for an event. */
public sealed interface RetroAnswer {

    /** It has a retrospective. */
    record Told(Retrospective retrospective) implements RetroAnswer {}

    /** It knows no such event. */
    record Nothing() implements RetroAnswer {}

    /** It cannot be asked now. */
    record Away() implements RetroAnswer {}
}
