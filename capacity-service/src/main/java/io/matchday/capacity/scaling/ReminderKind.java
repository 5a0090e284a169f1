package io.matchday.capacity.scaling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people are reminded of. */
@Schema(
        name = "ScaleReminderKind",
        description =
                "NOTICE_OVERDUE: a draft that should have been submitted. UNANSWERED: submitted, and the provider has"
                        + " not answered. UNVERIFIED: granted, and not seen a day before the window. RELEASE_DUE: the window has"
                        + " ended, and the stock was not handed back. GRANTED_IN_VAIN: cancelled or refused, and granted by the"
                        + " provider after all")
enum ReminderKind {
    NOTICE_OVERDUE,
    UNANSWERED,
    UNVERIFIED,
    RELEASE_DUE,
    GRANTED_IN_VAIN
}
