package io.matchday.intake.ticket;

import io.matchday.intake.problem.TicketSeverity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What systems and people call the severities. */
final class Severities {

    private static final Map<String, TicketSeverity> WORDS = new HashMap<>();

    static {
        put(TicketSeverity.CRITICAL, "critical", "highest", "blocker", "urgent", "p0", "p1", "sev0", "sev1", "s1", "1");
        put(TicketSeverity.CRITICAL, "1 - critical", "紧急", "致命", "特急", "非常紧急", "最高");
        put(TicketSeverity.HIGH, "high", "major", "p2", "sev2", "s2", "2", "2 - high", "高", "严重", "重要");
        put(TicketSeverity.MEDIUM, "medium", "moderate", "normal", "p3", "sev3", "s3", "3", "3 - moderate");
        put(TicketSeverity.MEDIUM, "中", "一般", "普通", "中等");
        put(TicketSeverity.LOW, "low", "lowest", "minor", "trivial", "p4", "p5", "sev4", "s4", "4", "5", "4 - low");
        put(TicketSeverity.LOW, "5 - planning", "planning", "低", "最低", "轻微", "提示");
    }

    private Severities() {}

    private static void put(TicketSeverity severity, String... words) {
        for (String word : words) {
            WORDS.put(word, severity);
        }
    }

    static TicketSeverity read(String text) {
        return WORDS.getOrDefault(text.strip().toLowerCase(Locale.ROOT), TicketSeverity.UNKNOWN);
    }
}
