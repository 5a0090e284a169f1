package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.ChainNode;
import io.matchday.intake.chain.NodeKind;
import io.matchday.platform.text.Message;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the drawing as such shows: loose ends, and what everything leads over. */
final class ShapeRules {

    private final Design design;

    ShapeRules(Design design) {
        this.design = design;
    }

    Stream<ArchitectureFinding> findings() {
        return Stream.of(unreached(), deadEnds(), singleNodes(), singleLinks()).flatMap(found -> found);
    }

    private Stream<ArchitectureFinding> unreached() {
        Set<String> reached = design.graph().downstream(design.graph().sources());
        return design.graph().nodes().stream()
                .filter(node -> !reached.contains(node.key()))
                .map(node -> Rule.UNREACHED.at(
                        node.key(),
                        4,
                        3,
                        new Message(
                                "No way from an encoder leads to " + node.name(), "没有从编码器到 " + node.name() + " 的路径")));
    }

    private Stream<ArchitectureFinding> deadEnds() {
        Set<String> goals = new LinkedHashSet<>(design.graph().ends());
        goals.addAll(design.graph().keys(node -> node.kind() == NodeKind.RECORD));
        Set<String> leading = design.graph().upstream(goals);
        return design.graph().nodes().stream()
                .filter(node -> !leading.contains(node.key()))
                .map(node -> Rule.DEAD_END.at(
                        node.key(),
                        4,
                        2,
                        new Message(
                                "No way from " + node.name() + " leads to a player or a recording",
                                node.name() + " 没有通往播放端或录制的路径")));
    }

    private Stream<ArchitectureFinding> singleNodes() {
        return design.paths().singleNodes().stream()
                .map(node -> Rule.SINGLE_POINT_OF_FAILURE.at(
                        node.key(),
                        Design.likelihood(node),
                        5,
                        new Message(node.name() + " is a single point of failure", node.name() + " 是单点故障")));
    }

    /** Only between vendors or regions: within one platform a connection does not fail without its ends. */
    private Stream<ArchitectureFinding> singleLinks() {
        return design.paths().singleLinks().stream()
                .filter(this::leavesItsPlatform)
                .map(link -> {
                    String from = design.graph().node(link.from()).name();
                    String to = design.graph().node(link.to()).name();
                    return Rule.SINGLE_POINT_OF_FAILURE.at(
                            link.key(),
                            3,
                            5,
                            new Message(
                                    "The only link from " + from + " to " + to + " is a single point of failure",
                                    "从 " + from + " 到 " + to + " 的唯一链路是单点故障"));
                });
    }

    private boolean leavesItsPlatform(ChainLink link) {
        ChainNode from = design.graph().node(link.from());
        ChainNode to = design.graph().node(link.to());
        boolean sameVendor = Objects.equals(from.vendor(), to.vendor());
        return to.kind() != NodeKind.PLAYER && !(sameVendor && Objects.equals(from.region(), to.region()));
    }
}
