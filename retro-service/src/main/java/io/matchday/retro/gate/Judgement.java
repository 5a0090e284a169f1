package io.matchday.retro.gate;

import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;
import io.matchday.retro.wording.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Judges what another service told; what it cannot confirm at this moment stays unknown, however good it looked. */
final class Judgement {

    private Judgement() {}

    static <T> Finding of(
            ConditionCode code, String service, Optional<Known<T>> told, Instant now, Function<T, Opinion> rule) {
        return told.map(known -> judged(code, service, known, now, rule))
                .orElseGet(() -> new Finding(code, ConditionState.UNKNOWN, nothingTold(service), null));
    }

    private static <T> Finding judged(
            ConditionCode code, String service, Known<T> known, Instant now, Function<T, Opinion> rule) {
        Opinion opinion = rule.apply(known.value());
        return known.current()
                ? new Finding(code, opinion.state(), opinion.evidence(), known.asOf())
                : new Finding(
                        code,
                        ConditionState.UNKNOWN,
                        hearsay(service, Duration.between(known.asOf(), now), opinion.evidence()),
                        known.asOf());
    }

    private static Message nothingTold(String service) {
        return new Message(
                service + " has told nothing about this event, and cannot be asked now",
                service + " 尚未提供该活动的任何信息，目前也无法询问");
    }

    private static Message hearsay(String service, Duration age, Message evidence) {
        Message ago = Span.of(age);
        return new Message(
                service + " cannot be asked now; " + ago.en() + " ago: " + evidence.en(),
                "目前无法询问 " + service + "；" + ago.zh() + "前：" + evidence.zh());
    }
}
