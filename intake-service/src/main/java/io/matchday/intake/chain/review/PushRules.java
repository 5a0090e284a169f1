package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.ChainNode;
import io.matchday.intake.chain.NodeKind;
import io.matchday.intake.chain.Redundancy;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the encoder to where its stream is taken in. */
final class PushRules {

    private final Design design;

    PushRules(Design design) {
        this.design = design;
    }

    Stream<ArchitectureFinding> findings() {
        return Stream.of(singleEncoder(), singlePushLinks(), rtmp(), ingestRegion())
                .flatMap(found -> found);
    }

    private Stream<ArchitectureFinding> singleEncoder() {
        List<ChainNode> encoders = design.leading(NodeKind.ENCODER);
        Set<String> sources = design.graph().sources();
        List<ChainNode> first =
                encoders.stream().filter(node -> sources.contains(node.key())).toList();
        return first.size() != 1
                ? Stream.empty()
                : first.stream()
                        .map(node -> Rule.SINGLE_ENCODER.at(
                                node.key(),
                                Design.likelihood(node),
                                5,
                                new Message(node.name() + " is the only encoder", "仅有一台编码器：" + node.name())));
    }

    private Stream<ArchitectureFinding> singlePushLinks() {
        return soleWays()
                .map(link -> Rule.SINGLE_PUSH_LINK.at(
                        link.key(),
                        3,
                        design.impact(design.paths().dependingOn(link)),
                        new Message(
                                name(link.from()) + " has one way only to push, to " + name(link.to()),
                                name(link.from()) + " 只有一路推流，推往 " + name(link.to()))));
    }

    private Stream<ArchitectureFinding> rtmp() {
        return soleWays()
                .filter(link -> link.protocol().stallsOnLoss())
                .map(link -> Rule.RTMP_OVER_INTERNET.at(
                        link.key(),
                        3,
                        4,
                        new Message(
                                name(link.from()) + " pushes by "
                                        + link.protocol().title() + " alone, on one path",
                                name(link.from()) + " 仅以单路 " + link.protocol().title() + " 推流")));
    }

    private Stream<ArchitectureFinding> ingestRegion() {
        List<ChainNode> ingests = design.leading(NodeKind.INGEST);
        Set<String> regions = ingests.stream()
                .map(node -> node.region() == null ? "" : node.region())
                .collect(Collectors.toSet());
        Set<String> depending = design.paths().dependingOnAll(ingests);
        if (regions.size() != 1 || regions.contains("") || depending.isEmpty()) {
            return Stream.empty();
        }
        String region = regions.iterator().next();
        String subject = ingests.size() == 1 ? ingests.get(0).key() : ArchitectureFinding.WHOLE;
        return Stream.of(Rule.SINGLE_INGEST_REGION.at(
                subject,
                2,
                design.impact(depending),
                new Message("All ingest points are in region " + region, "所有接流点都位于地域 " + region)));
    }

    /** The only way out of an encoder, where ends depend on it: with a second encoder elsewhere, none does. */
    private Stream<ChainLink> soleWays() {
        return design.leading(NodeKind.ENCODER).stream()
                .map(encoder -> ways(encoder))
                .filter(ways -> ways.size() == 1)
                .map(ways -> ways.get(0))
                .filter(link -> link.redundancy() == Redundancy.NONE)
                .filter(link -> !design.paths().dependingOn(link).isEmpty());
    }

    private List<ChainLink> ways(ChainNode encoder) {
        return design.graph().out(encoder.key()).stream()
                .filter(link -> design.paths().leadOver(design.graph().node(link.to())))
                .toList();
    }

    private String name(String key) {
        return design.graph().node(key).name();
    }
}
