package io.matchday.intake.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A chain for walking along; its links name nodes of the chain. */
public final class ChainGraph {

    private final Map<String, ChainNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<ChainLink>> out = new HashMap<>();
    private final Map<String, List<ChainLink>> in = new HashMap<>();

    public ChainGraph(Chain chain) {
        for (ChainNode node : chain.nodes()) {
            nodes.put(node.key(), node);
            out.put(node.key(), new ArrayList<>());
            in.put(node.key(), new ArrayList<>());
        }
        for (ChainLink link : chain.links()) {
            out.get(link.from()).add(link);
            in.get(link.to()).add(link);
        }
    }

    public Collection<ChainNode> nodes() {
        return nodes.values();
    }

    public ChainNode node(String key) {
        return nodes.get(key);
    }

    /** Links that leave the node. */
    public List<ChainLink> out(String key) {
        return Collections.unmodifiableList(out.get(key));
    }

    /** Links that lead into the node. */
    public List<ChainLink> in(String key) {
        return Collections.unmodifiableList(in.get(key));
    }

    /** Where media comes from: encoders that nothing feeds; where there is none, whatever nothing feeds. */
    public Set<String> sources() {
        Set<String> encoders = keys(node -> node.kind() == NodeKind.ENCODER && !fed(node));
        return encoders.isEmpty() ? keys(node -> !fed(node) && feeds(node)) : encoders;
    }

    /** Where it is watched: players; where there is none, whatever feeds nothing and is no recording. */
    public Set<String> ends() {
        Set<String> players = keys(node -> node.kind() == NodeKind.PLAYER);
        return players.isEmpty() ? keys(node -> fed(node) && !feeds(node) && node.kind() != NodeKind.RECORD) : players;
    }

    /** Keys of the nodes that pass, in the order of the chain. */
    public Set<String> keys(Predicate<ChainNode> wanted) {
        return nodes.values().stream()
                .filter(wanted)
                .map(ChainNode::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The given nodes and all to which media flows from them. */
    public Set<String> downstream(Collection<String> from) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (ChainLink link : out.get(open.remove())) {
                if (reached.add(link.to())) {
                    open.add(link.to());
                }
            }
        }
        return reached;
    }

    /** The given nodes and all from which media flows to them. */
    public Set<String> upstream(Collection<String> to) {
        Set<String> reached = new LinkedHashSet<>(to);
        Deque<String> open = new ArrayDeque<>(to);
        while (!open.isEmpty()) {
            for (ChainLink link : in.get(open.remove())) {
                if (reached.add(link.from())) {
                    open.add(link.from());
                }
            }
        }
        return reached;
    }

    /** Every node after all that feed it; nodes on a cycle, and those behind one, are left out. */
    public List<String> order() {
        Map<String, Integer> waiting = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (String key : nodes.keySet()) {
            waiting.put(key, in.get(key).size());
            if (in.get(key).isEmpty()) {
                open.add(key);
            }
        }
        List<String> order = new ArrayList<>();
        while (!open.isEmpty()) {
            String key = open.remove();
            order.add(key);
            for (ChainLink link : out.get(key)) {
                if (waiting.merge(link.to(), -1, Integer::sum) == 0) {
                    open.add(link.to());
                }
            }
        }
        return order;
    }

    private boolean fed(ChainNode node) {
        return !in.get(node.key()).isEmpty();
    }

    private boolean feeds(ChainNode node) {
        return !out.get(node.key()).isEmpty();
    }
}
