package io.matchday.intake.escalation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the monitor may find to be wrong; named as in its API. */
@Schema(name = "EscalationVerdict")
public enum Verdict {
    BROKEN_NODE,
    BAD_SCHEDULING,
    ORIGIN,
    CUSTOMER_RELEASE,
    REGION_OR_CARRIER,
    PUSH,
    ACCESS_DENIED,
    UNCLEAR
}
