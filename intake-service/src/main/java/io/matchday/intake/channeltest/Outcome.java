package io.matchday.intake.channeltest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of one test. */
@Schema(
        name = "ChannelTestOutcome",
        description = "PENDING: under way; SENT: the other side took it; CONFIRMED: a person says that it was received;"
                + " FAILED: it did not arrive")
enum Outcome {
    PENDING,
    SENT,
    CONFIRMED,
    FAILED;

    boolean isGood() {
        return this == SENT || this == CONFIRMED;
    }
}
