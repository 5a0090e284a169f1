package io.matchday.intake.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways from where media comes from to where it is watched, and what of them depends on one thing alone. */
public final class PlayPaths {

    private final ChainGraph graph;
    private final Set<String> ends;
    private final Set<String> supplied;
    private final Set<String> along;

    public PlayPaths(ChainGraph graph) {
        this.graph = graph;
        this.ends = graph.ends();
        this.supplied = supplied(PlayPaths::all);
        this.along = new LinkedHashSet<>(graph.downstream(graph.sources()));
        along.retainAll(graph.upstream(ends));
    }

    /** Whether the node lies on a way from a source to an end. */
    public boolean leadOver(ChainNode node) {
        return along.contains(node.key());
    }

    /** How many ends media gets to. */
    public int suppliedEnds() {
        return supplied.size();
    }

    /** The ends that media gets to only through this node; none for a doubled one. */
    public Set<String> dependingOn(ChainNode node) {
        return doubled(node) ? Set.of() : lost(supplied(one -> !one.equals(node)));
    }

    /** The ends that media gets to only through one or the other of these nodes. */
    public Set<String> dependingOnAll(Collection<ChainNode> nodes) {
        return lost(supplied(one -> !nodes.contains(one)));
    }

    /** The ends that media gets to only over this link; none for a redundant one. */
    public Set<String> dependingOn(ChainLink link) {
        return redundant(link) ? Set.of() : lost(supplied(one -> !one.equals(link)));
    }

    /** Nodes without which media gets to no end at all, from the first to the last; players are none. */
    public List<ChainNode> singleNodes() {
        List<ChainLink> path = onePath();
        return Stream.concat(
                        path.stream().map(ChainLink::from),
                        path.stream().skip(Math.max(0, path.size() - 1)).map(ChainLink::to))
                .map(graph::node)
                .filter(node -> node.kind() != NodeKind.PLAYER)
                .filter(node -> dependingOn(node).size() == supplied.size())
                .toList();
    }

    /** Links without which media gets to no end at all, from the first to the last. */
    public List<ChainLink> singleLinks() {
        return onePath().stream()
                .filter(link -> dependingOn(link).size() == supplied.size())
                .toList();
    }

    /** Fed twice and delivering twice: two behind one name. More links never undo it. */
    private boolean doubled(ChainNode node) {
        return graph.in(node.key()).stream().anyMatch(PlayPaths::redundant)
                && graph.out(node.key()).stream().anyMatch(PlayPaths::redundant);
    }

    private static boolean redundant(ChainLink link) {
        return link.redundancy() != Redundancy.NONE;
    }

    private Set<String> lost(Collection<String> left) {
        Set<String> lost = new LinkedHashSet<>(supplied);
        lost.removeAll(left);
        return lost;
    }

    private Set<String> supplied(Predicate<Object> there) {
        Set<String> reached = new LinkedHashSet<>(ends);
        reached.retainAll(arrivals(there).keySet());
        return reached;
    }

    /** The links of one way from a source to an end; what is single lies on every way, and so on this one. */
    private List<ChainLink> onePath() {
        Map<String, ChainLink> arrivals = arrivals(PlayPaths::all);
        List<ChainLink> path = new ArrayList<>();
        String at = supplied.stream().findFirst().orElse(null);
        for (ChainLink last = arrivals.get(at); last != null; last = arrivals.get(last.from())) {
            path.add(0, last);
        }
        return path;
    }

    private static boolean all(Object nodeOrLink) {
        return true;
    }

    /**
     * By which link media first gets to each node that it gets to; null where it begins.
     *
     * @param there which nodes and links are taken to work
     */
    private Map<String, ChainLink> arrivals(Predicate<Object> there) {
        Map<String, ChainLink> arrivals = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (String source : graph.sources()) {
            if (there.test(graph.node(source))) {
                arrivals.put(source, null);
                open.add(source);
            }
        }
        while (!open.isEmpty()) {
            for (ChainLink next : graph.out(open.remove())) {
                boolean passes = there.test(next) && there.test(graph.node(next.to()));
                if (passes && !arrivals.containsKey(next.to())) {
                    arrivals.put(next.to(), next);
                    open.add(next.to());
                }
            }
        }
        return arrivals;
    }
}
