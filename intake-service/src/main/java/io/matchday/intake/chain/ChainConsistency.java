package io.matchday.intake.chain;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What no single node or link can tell: whether a chain is one that media can flow through, and the event's own. */
final class ChainConsistency {

    private final Chain chain;

    private ChainConsistency(Chain chain) {
        this.chain = chain;
    }

    /** Gives the chain back if it is consistent, else refuses it at the field at fault. */
    static Chain checked(Chain chain, EventFacts facts) {
        new ChainConsistency(chain).domains(facts);
        return sound(chain);
    }

    /** As {@link #checked}, but for domains that have left the event since: readiness tells of those. */
    static Chain sound(Chain chain) {
        ChainConsistency check = new ChainConsistency(chain);
        check.keys();
        check.ends();
        check.twice();
        check.cycle();
        return chain;
    }

    private void keys() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < chain.nodes().size(); i++) {
            String key = chain.nodes().get(i).key();
            if (!seen.add(key)) {
                throw invalid("nodes[" + i + "].key", "'" + key + "' is listed twice");
            }
        }
    }

    private void domains(EventFacts facts) {
        Set<String> names = facts.domains().stream().map(Domain::name).collect(Collectors.toSet());
        for (int i = 0; i < chain.nodes().size(); i++) {
            String domain = chain.nodes().get(i).domain();
            if (domain != null && !names.contains(domain)) {
                throw invalid("nodes[" + i + "].domain", "'" + domain + "' is not among the domains of the event");
            }
        }
    }

    private void ends() {
        Set<String> keys = chain.nodes().stream().map(ChainNode::key).collect(Collectors.toSet());
        for (int i = 0; i < chain.links().size(); i++) {
            ChainLink link = chain.links().get(i);
            known(keys, link.from(), "links[" + i + "].from");
            known(keys, link.to(), "links[" + i + "].to");
            if (link.from().equals(link.to())) {
                throw invalid("links[" + i + "].to", "A link leads to another node than the one it leaves");
            }
        }
    }

    private static void known(Set<String> keys, String key, String field) {
        if (!keys.contains(key)) {
            throw invalid(field, "'" + key + "' is not among the nodes of the chain");
        }
    }

    private void twice() {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < chain.links().size(); i++) {
            ChainLink link = chain.links().get(i);
            String role = Objects.toString(link.role(), "");
            if (!seen.add(List.of(link.from(), link.to(), link.protocol().name(), role))) {
                throw invalid("links[" + i + "]", "The same link is listed twice: " + link.key());
            }
        }
    }

    private void cycle() {
        ChainGraph graph = new ChainGraph(chain);
        List<String> order = graph.order();
        if (order.size() == chain.nodes().size()) {
            return;
        }
        List<ChainLink> cycle = cycle(graph, new HashSet<>(order));
        int last = cycle.stream().mapToInt(chain.links()::indexOf).max().orElse(0);
        String way = cycle.stream().map(ChainLink::from).collect(Collectors.joining(" > "));
        throw invalid(
                "links[" + last + "]",
                "Media would go round: " + way + " > " + cycle.get(0).from());
    }

    /** Walks against the flow, where every node left over is fed by another one left over, until it comes round. */
    private List<ChainLink> cycle(ChainGraph graph, Set<String> passed) {
        List<String> met = new ArrayList<>();
        List<ChainLink> walked = new ArrayList<>();
        String at = graph.keys(node -> !passed.contains(node.key())).iterator().next();
        while (!met.contains(at)) {
            met.add(at);
            ChainLink feeding = graph.in(at).stream()
                    .filter(link -> !passed.contains(link.from()))
                    .findFirst()
                    .orElseThrow();
            walked.add(0, feeding);
            at = feeding.from();
        }
        return walked.subList(0, met.size() - met.indexOf(at));
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}
