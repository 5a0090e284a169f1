package io.matchday.monitor.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** How one vendor hands bodies over. */
public sealed interface Delivery permits TokenPush, FirehosePush, TencentCallback, AlibabaCallback, SenderCallback {

    /** Whether the request may go on, by what is known before its body. */
    boolean admits(Head head, Trust trust, Instant now);

    /** Whether the body itself shows that it is genuine, for vendors that sign inside it. */
    default boolean vouches(byte[] body, int length, Trust trust, Instant now) {
        return true;
    }

    /** What the vendor calls this body, the same for every try of it; without one, its content tells. */
    default Optional<String> id(Head head, byte[] body, int length) {
        return Optional.empty();
    }

    /** Whether two bodies with the same content are the same delivery. Where a vendor never tries again, they are not. */
    default boolean triesAgain() {
        return true;
    }

    /**
     * Whether refusing does harm: a server that asks before it lets somebody publish ends the show when it hears a no.
     * Such a one is told yes even when its words could not be kept.
     */
    default boolean mustHearYes() {
        return false;
    }

    /** Whether what is to be read stands in the query instead of the body. */
    default boolean inQuery() {
        return false;
    }

    /** The lines, without what the vendor wraps them in. */
    default InputStream unwrap(InputStream body) throws IOException {
        return body;
    }

    /** What the vendor is told when all is durable. */
    default Answer answer(Head head, Taken taken, Instant now) {
        return Answer.json(taken.json());
    }

    /** What the vendor is told otherwise; most take a problem document like everybody else. */
    default Optional<Answer> refusal(Head head, String reason, Instant now) {
        return Optional.empty();
    }
}
