package io.matchday.monitor.incident;

/** What a line of a timeline tells. */
enum EntryKind {
    DETECTED,
    NOTIFIED,
    NOTIFICATION_FAILED,
    ACKNOWLEDGED,
    NOTE,
    /** What has caused it, as far as is known. */
    VERDICT,
    RECOVERED,
    RESOLVED
}
