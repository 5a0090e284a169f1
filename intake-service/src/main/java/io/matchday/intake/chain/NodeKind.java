package io.matchday.intake.chain;

import io.matchday.platform.text.Message;

/** What a node does with the media. */
public enum NodeKind {
    ENCODER("Encoder", "编码推流"),
    INGEST("Ingest", "接流"),
    TRANSCODE("Transcode", "转码"),
    RECORD("Record", "录制"),
    ORIGIN("Origin", "源站"),
    CDN("CDN", "CDN 分发"),
    EDGE("Edge", "边缘节点"),
    PLAYER("Player", "播放端");

    private final String en;
    private final String zh;

    NodeKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What people call it. */
    public Message title() {
        return new Message(en, zh);
    }

    /** Whether viewers are served from it. */
    public boolean delivers() {
        return this == CDN || this == EDGE;
    }
}
