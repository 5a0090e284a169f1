package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule starts from with one subject.
 *
 * @param amounts empty where nothing is known; the warnings say why
 * @param steps where it comes from
 */
record Base(Optional<Amounts> amounts, List<Message> steps, List<Warning> warnings) {
    Base {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    static Base of(Amounts amounts, Message step, Warning... warnings) {
        return new Base(Optional.of(amounts), List.of(step), List.of(warnings));
    }

    static Base unknown(Warning... warnings) {
        return new Base(Optional.empty(), List.of(), List.of(warnings));
    }

    /** All that is known of several; what is not known of one stays a warning. */
    static Base sum(List<Base> bases) {
        return new Base(
                bases.stream().flatMap(base -> base.amounts().stream()).reduce(Amounts::plus),
                bases.stream().flatMap(base -> base.steps().stream()).toList(),
                bases.stream().flatMap(base -> base.warnings().stream()).toList());
    }

    Base warn(Warning more) {
        return new Base(
                amounts,
                steps,
                Stream.concat(warnings.stream(), Stream.of(more)).toList());
    }
}
