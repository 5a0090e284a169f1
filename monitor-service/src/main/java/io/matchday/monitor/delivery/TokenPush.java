package io.matchday.monitor.delivery;

import java.time.Instant;

/** Bodies of lines with the source's token in a header: nearly everybody. */
record TokenPush() implements Delivery {

    @Override
    public boolean admits(Head head, Trust trust, Instant now) {
        return Tokens.shown(head).filter(trust.token()).isPresent();
    }
}
