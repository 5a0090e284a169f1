package io.matchday.retro.intake;

import java.time.Instant;

/** What came of telling intake to close an event. */
public sealed interface ClosingAnswer {

    /** The event is closed, be it by this call or an earlier one. */
    record Taken(Instant at) implements ClosingAnswer {}

    /** Intake did not decide: it was away, or could not serve the call as things are. To be told again. */
    record NotNow(String why) implements ClosingAnswer {}

    /** Intake said no, and would say so again. */
    record Refused(String why) implements ClosingAnswer {}
}
