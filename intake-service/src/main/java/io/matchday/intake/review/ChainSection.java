package io.matchday.intake.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.picture.ChainPicture;
import io.matchday.intake.risk.RiskLevel;
import java.util.List;

/**
 * Where the media goes.
 *
 * @param svg the picture, of which every text is escaped already
 * @param findings the gravest first
 */
record ChainSection(boolean drawn, String svg, List<Finding> findings) {

    ChainSection {
        findings = List.copyOf(findings);
    }

    static ChainSection of(String event, Chain chain, List<ArchitectureFinding> found, Reader reader) {
        return new ChainSection(
                chain.drawn(),
                ChainPicture.of(event, chain, reader.language()),
                found.stream().map(one -> Finding.of(one, reader)).toList());
    }

    /** Something risky about it. */
    record Finding(int score, String level, String word, String subject, String message, String remedy) {

        private static Finding of(ArchitectureFinding found, Reader reader) {
            RiskLevel level = RiskLevel.of(found.likelihood(), found.impact());
            return new Finding(
                    found.score(),
                    RiskSection.css(level),
                    reader.text(level.word()),
                    found.subject(),
                    reader.text(found.message()),
                    reader.text(found.remedy()));
        }
    }
}
