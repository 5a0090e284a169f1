package io.matchday.capacity.scaling;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a scale request has come. */
@Schema(
        name = "ScaleRequestState",
        description =
                "DRAFT: being written. SUBMITTED: put to the provider. GRANTED: the provider said yes, wholly or in"
                        + " part. PROVISIONING: the provider is at it. VERIFIED: the stock was seen and is promised to the event."
                        + " IN_USE: some of it was used. RELEASE_DUE: its window has ended. RELEASED: handed back."
                        + " REFUND_CLAIMED: money was claimed back. REFUNDED: nothing is outstanding any more. REFUSED: the"
                        + " provider said no. CANCELLED: no longer wanted, before there was stock")
public enum RequestState {
    DRAFT,
    SUBMITTED,
    GRANTED,
    PROVISIONING,
    VERIFIED,
    IN_USE,
    RELEASE_DUE,
    RELEASED,
    REFUND_CLAIMED,
    REFUNDED,
    REFUSED,
    CANCELLED;

    /** States in which it still wants, or has, something of its pool. */
    static final Set<RequestState> OPEN = Collections.unmodifiableSet(EnumSet.range(DRAFT, RELEASE_DUE));

    /** States in which its stock is there and promised to the event. */
    static final Set<RequestState> STOCKED = Collections.unmodifiableSet(EnumSet.range(VERIFIED, RELEASE_DUE));

    /** States in which it never had any stock and never will. */
    static final Set<RequestState> GIVEN_UP = Collections.unmodifiableSet(EnumSet.of(REFUSED, CANCELLED));

    /** Whether its stock is there and promised to the event. */
    public boolean stocked() {
        return STOCKED.contains(this);
    }

    /** Whether it still wants, or has, something of its pool. */
    public boolean open() {
        return OPEN.contains(this);
    }

    /** The steps that can be taken now. */
    List<Step> possible() {
        return Arrays.stream(Step.values()).filter(step -> step.leadsFrom(this)).toList();
    }
}
