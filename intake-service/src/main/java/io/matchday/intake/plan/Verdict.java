package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What monitor-service can find to be wrong; its names, which the contract of monitor-service fixes. */
@Schema(name = "PlanVerdict", description = "A verdict of monitor-service")
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
