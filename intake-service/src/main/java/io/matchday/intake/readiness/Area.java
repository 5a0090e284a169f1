package io.matchday.intake.readiness;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows of the readiness scorecard. */
@Schema(name = "ReadinessArea")
public enum Area {
    /** What the customer has to tell: domains, bandwidth, targets. */
    INFORMATION("Information", "信息收集"),
    /** Stock, quotas and reservations. */
    CAPACITY("Capacity", "容量资源"),
    /** Whether what is to be watched is heard from. */
    MONITORING("Monitoring", "监控覆盖"),
    /** A contingency plan, approved, for each risk that matters. */
    PLANS("Contingency plans", "应急预案"),
    /** Roles, shifts, escalation. */
    PEOPLE("People", "人员值守"),
    /** Whether people are reached where they say they are. */
    CHANNELS("Channels tested", "通道演测"),
    /** Whether plans were rehearsed. */
    DRILLS("Drills", "演练"),
    /** Whether nothing is changed while it matters. */
    FREEZE("Change freeze", "封网"),
    /** Limits of platforms that the event would run into. */
    TRAPS("Platform limits", "平台限制"),
    /** What has to be done by a day. */
    DEADLINES("Deadlines", "倒排期");

    private final String en;
    private final String zh;

    Area(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What people call it. */
    public Message title() {
        return new Message(en, zh);
    }
}
