package io.matchday.intake.event;

import io.matchday.platform.text.Message;

/** Cloud products that can take part in an event. */
public enum Product {
    /** Live streaming: push, transcode, pull. */
    LIVE("live streaming", "直播"),
    /** Content delivery. */
    CDN("CDN", "CDN"),
    /** Virtual machines in regions. */
    ECS("ECS", "ECS"),
    /** Virtual machines at the edge. */
    ENS("ENS", "ENS");

    private final String en;
    private final String zh;

    Product(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What people call it. */
    public Message word() {
        return new Message(en, zh);
    }
}
