package io.matchday.intake.trap;

import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Objects;

/** Findings in sentences. */
final class TrapWording {

    private TrapWording() {}

    static Message summary(Trap trap, Basis basis, List<Concern> concerns) {
        return switch (basis.certainty()) {
            case HIT -> hit(trap, basis);
            case POSSIBLE -> possible(trap, basis, concerns);
            case ASK -> asked(trap);
        };
    }

    private static Message hit(Trap trap, Basis basis) {
        if (basis.measured() == null || basis.limit() == null) {
            return new Message(
                    trap.title().en() + ": somebody has answered that it concerns the event",
                    trap.title().zh() + ":已确认与本次活动有关");
        }
        Message measured = unit(trap).amount(basis.measured());
        Message limit = unit(trap).amount(basis.limit());
        return new Message(
                trap.title().en() + ": " + measured.en() + " is expected, the limit is " + limit.en(),
                trap.title().zh() + ":预计 " + measured.zh() + ",上限 " + limit.zh());
    }

    private static Message possible(Trap trap, Basis basis, List<Concern> concerns) {
        String fields = String.join(
                ", ",
                concerns.stream()
                        .flatMap(one -> one.missing().stream())
                        .distinct()
                        .toList());
        Message most = basis.measured() == null
                ? new Message("", "")
                : new Message(
                        ", up to " + unit(trap).amount(basis.measured()).en(),
                        ",最高可能 " + unit(trap).amount(basis.measured()).zh());
        return new Message(
                trap.title().en() + ": not decided" + most.en() + "; missing: " + fields,
                trap.title().zh() + ":尚无法判断" + most.zh() + ";缺少:" + fields);
    }

    private static Message asked(Trap trap) {
        Message question = Objects.requireNonNullElse(
                trap.question(), new Message("Is a usage cap set on the account?", "账号是否设置了用量封顶?"));
        return new Message(
                trap.title().en() + ": " + question.en(), trap.title().zh() + ":" + question.zh());
    }

    /** A multiple of what is usual is held against the limit in bits per second. */
    private static Unit unit(Trap trap) {
        Unit unit = trap.condition().unit();
        return unit == Unit.TIMES_USUAL ? Unit.BITS_PER_SECOND : unit;
    }
}
