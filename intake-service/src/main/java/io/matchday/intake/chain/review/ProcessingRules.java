package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.ChainNode;
import io.matchday.intake.chain.LinkRole;
import io.matchday.intake.chain.NodeKind;
import io.matchday.intake.event.Domain;
import io.matchday.platform.text.Message;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** From where streams are taken in to where edges fetch them. */
final class ProcessingRules {

    private final Design design;

    ProcessingRules(Design design) {
        this.design = design;
    }

    Stream<ArchitectureFinding> findings() {
        return Stream.of(
                        dependedOn(
                                NodeKind.TRANSCODE,
                                Rule.TRANSCODE_WITHOUT_REDUNDANCY,
                                node -> new Message(node.name() + " transcodes alone", node.name() + " 为单点转码，没有冗余")),
                        dependedOn(
                                NodeKind.RECORD,
                                Rule.RECORDING_ON_PLAY_PATH,
                                node -> new Message(
                                        "Playback leads through the recording " + node.name(),
                                        "播放链路经过录制节点 " + node.name())),
                        dependedOn(
                                NodeKind.ORIGIN,
                                Rule.NO_BACKUP_ORIGIN,
                                node -> new Message(
                                        "Origin " + node.name() + " has no back-up", "源站 " + node.name() + " 没有备用源站")),
                        sharedOrigins())
                .flatMap(found -> found);
    }

    private Stream<ArchitectureFinding> dependedOn(NodeKind kind, Rule rule, Function<ChainNode, Message> message) {
        return design.leading(kind).stream().flatMap(node -> {
            Set<String> depending = design.paths().dependingOn(node);
            return depending.isEmpty()
                    ? Stream.empty()
                    : Stream.of(rule.at(
                            node.key(), Design.likelihood(node), design.impact(depending), message.apply(node)));
        });
    }

    private Stream<ArchitectureFinding> sharedOrigins() {
        return design.leading(NodeKind.ORIGIN).stream()
                .filter(node -> takesPushes(node) && servesPulls(node))
                .map(node -> Rule.ORIGIN_SHARED.at(
                        node.key(),
                        Design.likelihood(node),
                        4,
                        new Message(
                                "Origin " + node.name() + " takes the push and serves the pull",
                                "源站 " + node.name() + " 同时承担推流接入与拉流回源")));
    }

    private boolean takesPushes(ChainNode node) {
        boolean pushDomain = design.facts().domains().stream()
                .anyMatch(domain ->
                        domain.role() == Domain.Role.PUSH && domain.name().equals(node.domain()));
        return pushDomain
                || design.graph().in(node.key()).stream()
                        .anyMatch(link -> design.graph().node(link.from()).kind() == NodeKind.ENCODER);
    }

    private boolean servesPulls(ChainNode node) {
        return design.graph().out(node.key()).stream().anyMatch(this::pull);
    }

    private boolean pull(ChainLink link) {
        NodeKind to = design.graph().node(link.to()).kind();
        return link.role() == LinkRole.PULL || to.delivers() || to == NodeKind.PLAYER;
    }
}
