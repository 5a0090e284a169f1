package io.matchday.intake.countdown;

/** What a lead is counted from: back from the start, or on from the end. */
enum Anchor {
    START,
    END
}
