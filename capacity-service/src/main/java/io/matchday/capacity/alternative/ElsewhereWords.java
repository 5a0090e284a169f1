package io.matchday.capacity.alternative;

import io.matchday.platform.text.Message;
import java.util.Optional;

/** Says what another pool is good for. */
final class ElsewhereWords {
    private ElsewhereWords() {}

    static Message of(Wish wish, Alternatives.Candidate other) {
        Message amount = other.free() >= wish.amount()
                ? new Message("All of it is free", "可全额提供")
                : new Message(
                        "%s of %s are free".formatted(other.free(), wish.amount()),
                        "可提供 %s（需要 %s）".formatted(other.free(), wish.amount()));
        Message place = new Message(
                " from %s of %s in %s"
                        .formatted(
                                other.pool().product(),
                                other.pool().provider(),
                                other.pool().region()),
                "：%s %s，区域 %s"
                        .formatted(
                                other.pool().provider(),
                                other.pool().product(),
                                other.pool().region()));
        Optional<Message> how = StandIns.of(other.pool().product(), wish.pool().product());
        return new Message(
                amount.en() + place.en() + how.map(text -> "; " + text.en()).orElse(""),
                amount.zh() + place.zh() + how.map(text -> "；" + text.zh()).orElse(""));
    }
}
