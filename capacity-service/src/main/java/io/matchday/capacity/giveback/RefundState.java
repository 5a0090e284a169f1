package io.matchday.capacity.giveback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a refund has come. */
@Schema(
        description =
                "OPEN: nobody has claimed it. CLAIMED: nothing has come in yet. PARTLY_RECEIVED: some has. SETTLED:"
                        + " nothing is outstanding")
enum RefundState {
    OPEN,
    CLAIMED,
    PARTLY_RECEIVED,
    SETTLED;

    static RefundState of(Balance balance, boolean claimed) {
        if (balance.settled()) {
            return SETTLED;
        }
        if (!balance.received().isZero()) {
            return PARTLY_RECEIVED;
        }
        return claimed ? CLAIMED : OPEN;
    }
}
