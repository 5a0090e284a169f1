package io.matchday.intake.review;

import io.matchday.intake.trap.TrapFinding;
import java.time.Instant;

/**
 * A limit of a platform that nobody has dealt with.
 *
 * @param late whether its remedy should have been asked for by now
 */
record TrapRow(
        String tone, String certainty, String summary, String platform, String remedy, String due, boolean late) {

    static TrapRow of(TrapFinding finding, Reader reader, Instant now) {
        return new TrapRow(
                Tone.of(finding.basis().certainty()).css(),
                reader.text(Terms.of(finding.basis().certainty())),
                reader.text(finding.summary()),
                finding.trap().platform(),
                reader.text(finding.trap().remedy()),
                reader.time(finding.due()),
                now.isAfter(finding.due()));
    }
}
