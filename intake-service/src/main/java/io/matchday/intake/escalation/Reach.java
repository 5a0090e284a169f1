package io.matchday.intake.escalation;

import io.matchday.intake.event.Contact.Channel;
import io.matchday.intake.roster.Duty;
import io.matchday.intake.roster.People;
import io.matchday.intake.roster.Span;
import io.matchday.intake.roster.Spans;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom a step reaches, at one time and over a time. */
final class Reach {

    private final Duty duty;
    private final People people;

    Reach(Duty duty) {
        this.duty = duty;
        this.people = duty.people();
    }

    /** Everybody told at this instant, with the channels used; people without such a channel are not told. */
    Map<String, List<Channel>> at(Step step, Instant at) {
        Map<String, List<Channel>> told = new LinkedHashMap<>();
        step.targets().stream().flatMap(target -> names(target, at)).forEach(person -> {
            List<Channel> channels = people.channels(person, step.channels());
            if (!channels.isEmpty()) {
                told.put(person, channels);
            }
        });
        return told;
    }

    /** The parts of a time in which the step reaches nobody. */
    List<Span> nobody(Step step, Span whole) {
        List<Span> covered = step.targets().stream()
                .flatMap(target -> covered(target, step, whole))
                .toList();
        return Spans.uncovered(whole, covered);
    }

    /** Whether the target is somebody, at some time, who has a channel of the step's kinds. */
    boolean ever(Target target, Step step) {
        if (target.role() == null) {
            return reachable(target.contact(), step);
        }
        return Stream.concat(
                        duty.ever(target.role()).stream(),
                        people.named(target.role().contact()).stream())
                .anyMatch(person -> reachable(person, step));
    }

    private Stream<String> names(Target target, Instant at) {
        return target.role() == null
                ? Stream.of(target.contact())
                : duty.at(target.role(), at).stream().map(Duty.OnDuty::person);
    }

    private Stream<Span> covered(Target target, Step step, Span whole) {
        if (target.role() == null) {
            return reachable(target.contact(), step) ? Stream.of(whole) : Stream.empty();
        }
        return duty.covering(target.role(), person -> reachable(person, step), whole).stream();
    }

    private boolean reachable(String person, Step step) {
        return !people.channels(person, step.channels()).isEmpty();
    }
}
