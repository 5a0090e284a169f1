package io.matchday.intake.chain;

import io.matchday.intake.event.Product;
import java.util.ArrayList;
import java.util.List;

/** Draws chains for the tests of rules: {@code Draw.chain().node("a", NodeKind.ENCODER).link("a", "b")}. */
public final class Draw {

    private final List<ChainNode> nodes = new ArrayList<>();
    private final List<ChainLink> links = new ArrayList<>();

    private Draw() {}

    public static Draw chain() {
        return new Draw();
    }

    /** Nodes of a kind in a row, each linked to the next one: {@code encoder, ingest, cdn, player}. */
    public static Draw line(NodeKind... kinds) {
        Draw draw = chain();
        for (int i = 0; i < kinds.length; i++) {
            draw.node(kinds[i]);
            if (i > 0) {
                draw.link(key(kinds[i - 1]), key(kinds[i]));
            }
        }
        return draw;
    }

    public static String key(NodeKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    public Draw node(NodeKind kind) {
        return node(key(kind), kind);
    }

    public Draw node(String key, NodeKind kind) {
        return node(key, kind, null, false, null, null);
    }

    public Draw node(String key, NodeKind kind, String vendor, boolean selfBuilt, String region, String domain) {
        nodes.add(new ChainNode(key, "Node " + key, kind, vendor, selfBuilt, region, domain, null));
        return this;
    }

    public Draw using(String key, NodeKind kind, Product product) {
        nodes.add(new ChainNode(key, "Node " + key, kind, null, false, null, null, product));
        return this;
    }

    public Draw link(String from, String to) {
        return link(from, to, Protocol.SRT, Redundancy.NONE);
    }

    public Draw link(String from, String to, Protocol protocol, Redundancy redundancy) {
        return link(new ChainLink(from, to, protocol, redundancy, null, null));
    }

    public Draw link(ChainLink link) {
        links.add(link);
        return this;
    }

    public Chain done() {
        return new Chain(nodes, links);
    }
}
