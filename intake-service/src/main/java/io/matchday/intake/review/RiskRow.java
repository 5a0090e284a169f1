package io.matchday.intake.review;

import io.matchday.intake.risk.RiskLevel;
import io.matchday.intake.risk.RiskRecord;

/**
 * A risk of the register.
 *
 * @param css how the row is shown: open or settled
 * @param level name of the level in the stylesheet
 * @param owner null: nobody's yet
 */
record RiskRow(
        String css,
        String key,
        String title,
        int likelihood,
        int impact,
        int score,
        String level,
        String word,
        String status,
        String owner) {

    static RiskRow of(RiskRecord risk, Reader reader) {
        RiskLevel level = RiskLevel.of(risk.likelihood(), risk.impact());
        return new RiskRow(
                risk.status().open() ? "open" : "settled",
                risk.key(),
                risk.title(),
                risk.likelihood(),
                risk.impact(),
                risk.likelihood() * risk.impact(),
                RiskSection.css(level),
                reader.text(level.word()),
                reader.text(Terms.of(risk.status())),
                risk.owner());
    }
}
