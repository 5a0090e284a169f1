package io.matchday.intake.event;

import io.matchday.platform.text.Message;

/** How much assurance an event gets. */
public enum Level {
    STANDARD("standard", "标准"),
    IMPORTANT("important", "重要"),
    CRITICAL("critical", "关键");

    private final String en;
    private final String zh;

    Level(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What people call it. */
    public Message word() {
        return new Message(en, zh);
    }
}
