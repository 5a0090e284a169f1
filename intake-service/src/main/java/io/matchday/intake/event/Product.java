package io.matchday.intake.event;

/** Cloud products that can take part in an event. */
public enum Product {
    /** Live streaming: push, transcode, pull. */
    LIVE,
    /** Content delivery. */
    CDN,
    /** Virtual machines in regions. */
    ECS,
    /** Virtual machines at the edge. */
    ENS
}
