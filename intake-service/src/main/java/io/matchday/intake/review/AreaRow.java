package io.matchday.intake.review;

import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Scorecard;

/**
 * A row of the scorecard.
 *
 * @param blocking how much of what is missing blocks
 * @param advisory how much of it does not
 */
record AreaRow(String title, String tone, String word, long blocking, long advisory) {

    static AreaRow of(Scorecard.Row row, Reader reader) {
        long blocking = row.missing().stream().filter(Missing::blocking).count();
        return new AreaRow(
                reader.text(row.title()),
                Tone.of(row.colour()).css(),
                reader.text(VerdictSection.word(row.colour())),
                blocking,
                row.missing().size() - blocking);
    }
}
