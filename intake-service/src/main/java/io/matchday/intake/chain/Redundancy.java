package io.matchday.intake.chain;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a flow exists twice. */
@Schema(
        name = "LinkRedundancy",
        description = "NONE: once; ACTIVE_STANDBY: a second one takes over; ACTIVE_ACTIVE: both run all the time")
public enum Redundancy {
    NONE("single", "单路"),
    ACTIVE_STANDBY("active / standby", "主备"),
    ACTIVE_ACTIVE("active / active", "双活");

    private final String en;
    private final String zh;

    Redundancy(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What people call it. */
    public Message title() {
        return new Message(en, zh);
    }
}
