package io.matchday.intake.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cloud product a ticket is about; tickets also reach products that no event has. */
@Schema(name = "TicketProduct", nullable = true)
public enum TicketProduct {
    LIVE,
    CDN,
    ECS,
    ENS,
    OTHER
}
