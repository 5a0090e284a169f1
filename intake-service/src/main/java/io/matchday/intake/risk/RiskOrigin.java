package io.matchday.intake.risk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who or what found a risk. */
@Schema(
        name = "RiskOrigin",
        description =
                "ARCHITECTURE: a rule about the event's chain; TICKETS: a problem that comes again; HAND: somebody")
public enum RiskOrigin {
    ARCHITECTURE,
    TICKETS,
    HAND
}
