package io.matchday.intake.risk;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a risk matters, by its score; the bands are those of "A risk matrix for risk managers" (NPSA, January 2008). */
@Schema(
        name = "RiskLevel",
        description = "By likelihood times impact: LOW 1 to 3, MEDIUM 4 to 6, HIGH 8 to 12, EXTREME 15 to 25")
public enum RiskLevel {
    LOW("low", "低"),
    MEDIUM("medium", "中"),
    HIGH("high", "高"),
    EXTREME("extreme", "极高");

    private static final int MEDIUM_FROM = 4;
    private static final int HIGH_FROM = 8;
    private static final int EXTREME_FROM = 15;

    private final String en;
    private final String zh;

    RiskLevel(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What people call it. */
    public Message word() {
        return new Message(en, zh);
    }

    /** The level of a likelihood and an impact, each from 1 to 5. */
    public static RiskLevel of(int likelihood, int impact) {
        int score = likelihood * impact;
        if (score >= EXTREME_FROM) {
            return EXTREME;
        }
        if (score >= HIGH_FROM) {
            return HIGH;
        }
        return score >= MEDIUM_FROM ? MEDIUM : LOW;
    }
}
