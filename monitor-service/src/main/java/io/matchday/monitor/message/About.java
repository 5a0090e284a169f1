package io.matchday.monitor.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a message is about. */
@Schema(
        name = "MessageAbout",
        description =
                "DEADLINE_REMINDER: something has to be done by a time, or should have been. CAPACITY_ALERT: what is"
                        + " granted to an event runs low, or no longer does")
enum About {
    DEADLINE_REMINDER("deadline-reminder"),
    CAPACITY_ALERT("capacity-alert");

    private final String noticeKind;

    About(String noticeKind) {
        this.noticeKind = noticeKind;
    }

    /** The kind that receivers tell such messages by. */
    String noticeKind() {
        return noticeKind;
    }
}
