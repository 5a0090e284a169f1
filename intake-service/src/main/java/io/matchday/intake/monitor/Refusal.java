package io.matchday.intake.monitor;

import io.matchday.platform.remote.RefusedException;
import java.util.Set;

/** Tells refusals of a message as such from those that may be different the next time. */
final class Refusal {

    private static final String NOT_SENDABLE = "channel-not-sendable";
    private static final Set<Integer> FINAL = Set.of(400, 422);

    private Refusal() {}

    static boolean isFinal(RefusedException refused) {
        return FINAL.contains(refused.status()) || refused.code().equals(NOT_SENDABLE);
    }
}
