package io.matchday.capacity.demand;

import io.matchday.capacity.intake.ChainCopy;
import io.matchday.capacity.intake.EstimatesCopy;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rules find an event to need.
 *
 * @param lines in the order of the rules
 * @param warnings what is missing first
 */
record Computation(List<ComputedLine> lines, List<Warning> warnings) {
    /** Of a line that several homes have parts of. */
    private static final int MOST_STEPS = 60;

    private static final Warning NO_CHAIN = Warning.missing(
            "chain.nodes",
            "No chain is drawn: what origins, transcoding, recording and relays need is in no figure",
            "未绘制链路，源站、转码、录制与中转的需求未计入");

    Computation {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    static Computation of(
            RuleBook book, EventCopy event, Optional<ChainCopy> chain, Optional<EstimatesCopy> estimates) {
        ChainCopy drawn = chain.orElse(ChainCopy.EMPTY);
        Facts facts = new Facts(event, drawn, estimates.orElse(EstimatesCopy.NONE));
        Set<Warning> warnings = new LinkedHashSet<>();
        if (drawn.nodes().isEmpty()) {
            warnings.add(NO_CHAIN);
        }
        Map<LineKey, ComputedLine> lines = new LinkedHashMap<>();
        Duration lasting = Duration.between(event.startsAt(), event.endsAt());
        for (Rule rule : book.rules()) {
            LineMaker maker = new LineMaker(rule, event, facts, warnings);
            List<Contribution> found = new RuleRun(rule, book, facts, lasting, warnings).contributions();
            LineMaker.Group.by(found).values().stream()
                    .flatMap(maker::lines)
                    .forEach(line -> lines.merge(line.key(), line, Computation::together));
        }
        return new Computation(List.copyOf(lines.values()), sorted(warnings));
    }

    /** Domains with different homes have parts of the same audience. */
    private static ComputedLine together(ComputedLine one, ComputedLine other) {
        List<Message> steps = Stream.concat(one.derivation().stream(), other.derivation().stream())
                .limit(MOST_STEPS)
                .toList();
        return new ComputedLine(
                one.key(), one.title(), one.hidden(), one.amounts().plus(other.amounts()), one.window(), steps);
    }

    private static List<Warning> sorted(Set<Warning> warnings) {
        return warnings.stream().sorted(Comparator.comparing(Warning::kind)).toList();
    }
}
