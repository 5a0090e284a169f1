package io.matchday.capacity.scaling;

import static io.matchday.capacity.scaling.RequestState.CANCELLED;
import static io.matchday.capacity.scaling.RequestState.DRAFT;
import static io.matchday.capacity.scaling.RequestState.GRANTED;
import static io.matchday.capacity.scaling.RequestState.IN_USE;
import static io.matchday.capacity.scaling.RequestState.PROVISIONING;
import static io.matchday.capacity.scaling.RequestState.REFUNDED;
import static io.matchday.capacity.scaling.RequestState.REFUND_CLAIMED;
import static io.matchday.capacity.scaling.RequestState.REFUSED;
import static io.matchday.capacity.scaling.RequestState.RELEASED;
import static io.matchday.capacity.scaling.RequestState.RELEASE_DUE;
import static io.matchday.capacity.scaling.RequestState.SUBMITTED;
import static io.matchday.capacity.scaling.RequestState.VERIFIED;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a scale request: from which states, and to which. This is the whole table. */
@Schema(name = "ScaleRequestStep", description = "What was done; CREATE wrote it down, CHANGE changed the draft")
enum Step {
    CREATE(DRAFT),
    CHANGE(DRAFT, DRAFT),
    SUBMIT(SUBMITTED, DRAFT),
    APPROVE(SUBMITTED, SUBMITTED),
    GRANT(GRANTED, SUBMITTED),
    REFUSE(REFUSED, SUBMITTED, GRANTED, PROVISIONING),
    CANCEL(CANCELLED, DRAFT, SUBMITTED, GRANTED, PROVISIONING),
    PROVISION(PROVISIONING, GRANTED),
    VERIFY(VERIFIED, PROVISIONING),
    USE(IN_USE, VERIFIED),
    FALL_DUE(RELEASE_DUE, VERIFIED, IN_USE),
    RELEASE(RELEASED, VERIFIED, IN_USE, RELEASE_DUE),
    CLAIM(REFUND_CLAIMED, RELEASED),
    SETTLE(REFUNDED, RELEASED, REFUND_CLAIMED);

    private final RequestState target;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<RequestState> sources;

    Step(RequestState target, RequestState... sources) {
        this.target = target;
        this.sources = Set.of(sources);
    }

    RequestState target() {
        return target;
    }

    boolean leadsFrom(RequestState state) {
        return sources.contains(state);
    }
}
