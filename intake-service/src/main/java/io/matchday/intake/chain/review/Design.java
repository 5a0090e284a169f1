package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ChainGraph;
import io.matchday.intake.chain.ChainNode;
import io.matchday.intake.chain.NodeKind;
import io.matchday.intake.chain.PlayPaths;
import io.matchday.intake.event.EventFacts;
import java.util.List;
import java.util.Set;

/**
 * What is under review: the chain, the ways through it, and the event it is for.
 *
 * @param paths from where media comes from to where it is watched
 */
record Design(EventFacts facts, ChainGraph graph, PlayPaths paths) {

    /** Nodes of a kind that lie on a way to viewers. */
    List<ChainNode> leading(NodeKind kind) {
        return graph.nodes().stream()
                .filter(node -> node.kind() == kind && paths.leadOver(node))
                .toList();
    }

    /** Nodes on a way to viewers from which these are served. */
    List<ChainNode> delivering() {
        return graph.nodes().stream()
                .filter(node -> node.kind().delivers() && paths.leadOver(node))
                .toList();
    }

    /** How bad it is when media no longer gets to these ends: 5 when there are no others. */
    int impact(Set<String> lostEnds) {
        return lostEnds.size() == paths.suppliedEnds() ? 5 : 4;
    }

    /** How likely a node fails during an event: what people run themselves more than what a vendor runs for many. */
    static int likelihood(ChainNode node) {
        return node.selfBuilt() || node.kind() == NodeKind.ENCODER ? 3 : 2;
    }
}
