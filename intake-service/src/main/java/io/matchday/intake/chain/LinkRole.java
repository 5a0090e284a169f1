package io.matchday.intake.chain;

import io.matchday.platform.text.Message;

/** What a link is for. */
public enum LinkRole {
    PUSH("push", "推流"),
    PULL("pull", "拉流"),
    RECORD("record", "录制"),
    BACKUP("backup", "备用");

    private final String en;
    private final String zh;

    LinkRole(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What people call it. */
    public Message title() {
        return new Message(en, zh);
    }
}
