package io.matchday.capacity.provider;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an order has come. */
@Schema(
        description =
                "CREATED: not taken by the provider yet. SENT: the provider has it, its reference is known. UNKNOWN: the"
                        + " provider may have it, no answer could be believed. ACCEPTED: granted, perhaps in part. REFUSED: the"
                        + " provider said no. FAILED: it cannot be put to the provider, which has nothing of it")
public enum OrderState {
    CREATED,
    SENT,
    UNKNOWN,
    ACCEPTED,
    REFUSED,
    FAILED;

    static final Set<OrderState> OPEN = Set.of(CREATED, SENT, UNKNOWN);

    public boolean isFinal() {
        return !OPEN.contains(this);
    }

    /** Whether an order may go from this state to another. */
    boolean leadsTo(OrderState next) {
        return switch (this) {
            case CREATED -> next != CREATED;
                // Back, when it has turned out that the provider has nothing of it.
            case UNKNOWN -> next != UNKNOWN;
            case SENT -> EnumSet.of(ACCEPTED, REFUSED, FAILED).contains(next);
            case ACCEPTED, REFUSED, FAILED -> false;
        };
    }
}
