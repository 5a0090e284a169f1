package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainGraph;
import io.matchday.intake.chain.PlayPaths;
import io.matchday.intake.event.EventFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules over one chain. */
public final class Review {

    /** What says of a single point of failure which one it is, so that it need not be said again. */
    private static final Set<String> TELLING = Stream.of(
                    Rule.SINGLE_ENCODER,
                    Rule.SINGLE_PUSH_LINK,
                    Rule.TRANSCODE_WITHOUT_REDUNDANCY,
                    Rule.RECORDING_ON_PLAY_PATH,
                    Rule.NO_BACKUP_ORIGIN)
            .map(Rule::code)
            .collect(Collectors.toUnmodifiableSet());

    private Review() {}

    /** The gravest first, each code and subject once; nothing for a chain that is not drawn. */
    public static List<ArchitectureFinding> of(EventFacts facts, Chain chain) {
        if (!chain.drawn()) {
            return List.of();
        }
        ChainGraph graph = new ChainGraph(chain);
        Design design = new Design(facts, graph, new PlayPaths(graph));
        List<ArchitectureFinding> found = Stream.of(
                        new PushRules(design).findings(),
                        new ProcessingRules(design).findings(),
                        new DeliveryRules(design).findings(),
                        new RateRule(design).findings(),
                        new FactsRules(facts, chain).findings(),
                        new ShapeRules(design).findings())
                .flatMap(rule -> rule)
                .toList();
        return once(found).stream()
                .sorted(Comparator.comparingInt(ArchitectureFinding::score).reversed())
                .toList();
    }

    private static List<ArchitectureFinding> once(List<ArchitectureFinding> found) {
        Set<String> told = found.stream()
                .filter(finding -> TELLING.contains(finding.code()))
                .map(ArchitectureFinding::subject)
                .collect(Collectors.toSet());
        Set<List<String>> seen = new HashSet<>();
        List<ArchitectureFinding> kept = new ArrayList<>();
        for (ArchitectureFinding finding : found) {
            boolean again =
                    finding.code().equals(Rule.SINGLE_POINT_OF_FAILURE.code()) && told.contains(finding.subject());
            if (!again && seen.add(List.of(finding.code(), finding.subject()))) {
                kept.add(finding);
            }
        }
        return kept;
    }
}
