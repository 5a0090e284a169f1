package io.matchday.monitor.delivery;

import java.time.Instant;

/**
 * Callbacks of servers that can be given an address and nothing else, such as SRS and nginx-rtmp: known by the address they
 * come from, or by a token where one of them can send a header. They do not try again, so the same words twice are two
 * events.
 */
record SenderCallback() implements Delivery {

    @Override
    public boolean admits(Head head, Trust trust, Instant now) {
        return trust.senders().stream().anyMatch(range -> range.holds(head.sender()))
                || Tokens.shown(head).filter(trust.token()).isPresent();
    }

    @Override
    public boolean triesAgain() {
        return false;
    }

    @Override
    public boolean mustHearYes() {
        return true;
    }

    /** SRS goes on only when it reads this; nginx-rtmp looks at the status alone. */
    @Override
    public Answer answer(Head head, Taken taken, Instant now) {
        return Answer.json("0");
    }
}
