package io.matchday.intake.trap;

import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings in sentences. */
final class TrapWording {

    private static final int MOST_NAMED = 4;

    private TrapWording() {}

    /**
     * The figures of the worst concern and where it is, and which domains are concerned as surely.
     *
     * @param platform what people call it
     */
    static Message summary(Trap trap, Message platform, List<Concern> concerns) {
        Concern worst = Concern.worst(concerns);
        List<Concern> alike = concerns.stream()
                .filter(one -> one.certainty() == worst.certainty())
                .toList();
        Message said =
                switch (worst.certainty()) {
                    case HIT -> hit(trap, worst);
                    case POSSIBLE -> possible(trap, worst, alike);
                    case ASK -> asked(trap);
                };
        String there = some(worst.domains().stream());
        String also = some(alike.stream().flatMap(one -> one.domains().stream()).filter(domain -> !worst.domains()
                .contains(domain)));
        return new Message(
                trap.title().en() + ": " + said.en() + " (" + platform.en() + ": " + there
                        + (also.isEmpty() ? "" : "; also " + also) + ")",
                trap.title().zh() + ":" + said.zh() + "(" + platform.zh() + ":" + there
                        + (also.isEmpty() ? "" : ";另有 " + also) + ")");
    }

    private static Message hit(Trap trap, Concern concern) {
        if (concern.measured() == null || concern.limit() == null) {
            return new Message("somebody has answered that it concerns the event", "已确认与本次活动有关");
        }
        Message measured = unit(trap).amount(concern.measured());
        Message limit = unit(trap).amount(concern.limit());
        return new Message(
                measured.en() + " is expected, the limit is " + limit.en(),
                "预计 " + measured.zh() + ",上限 " + limit.zh());
    }

    private static Message possible(Trap trap, Concern concern, List<Concern> alike) {
        List<Message> fields = alike.stream()
                .flatMap(one -> one.missing().stream())
                .map(TrapField::word)
                .toList();
        Message most = concern.measured() == null
                ? new Message("", "")
                : new Message(
                        ", up to " + unit(trap).amount(concern.measured()).en(),
                        ",最高可能 " + unit(trap).amount(concern.measured()).zh());
        return new Message(
                "not decided" + most.en() + "; missing: " + some(fields.stream().map(Message::en)),
                "尚无法判断" + most.zh() + ";缺少:" + some(fields.stream().map(Message::zh)));
    }

    private static Message asked(Trap trap) {
        return Objects.requireNonNullElse(
                trap.question(), new Message("Is a usage cap set on the account?", "账号是否设置了用量封顶?"));
    }

    /** The first of them, each once. */
    private static String some(Stream<String> all) {
        List<String> names = all.distinct().toList();
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + ", …" : first;
    }

    /** A multiple of what is usual is held against the limit in bits per second. */
    private static Unit unit(Trap trap) {
        Unit unit = trap.condition().unit();
        return unit == Unit.TIMES_USUAL ? Unit.BITS_PER_SECOND : unit;
    }
}
