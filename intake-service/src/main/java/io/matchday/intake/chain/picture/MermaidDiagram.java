package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.ChainNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chain as a Mermaid flowchart, for wikis and tickets that draw it themselves. */
public final class MermaidDiagram {

    private static final String LINE = "<br/>";

    private final Wording wording;
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder text = new StringBuilder("flowchart LR\n");

    private MermaidDiagram(Wording wording) {
        this.wording = wording;
    }

    /**
     * The text of the flowchart.
     *
     * @param language of what is not the customer's own wording
     */
    public static String of(Chain chain, String language) {
        MermaidDiagram diagram = new MermaidDiagram(new Wording(language));
        chain.nodes().forEach(diagram::node);
        chain.links().forEach(diagram::link);
        diagram.selfBuilt(chain);
        return diagram.text.toString();
    }

    /** Nodes are numbered: a key such as {@code end} would be a word of Mermaid's own. */
    private void node(ChainNode node) {
        String name = "n" + names.size();
        names.put(node.key(), name);
        String label = Stream.of(
                        node.selfBuilt() ? wording.kind(node) + " (" + wording.selfBuilt() + ")" : wording.kind(node),
                        wording.name(node),
                        wording.place(node),
                        wording.domain(node).orElse(""))
                .filter(part -> !part.isEmpty())
                .map(MermaidText::of)
                .collect(Collectors.joining(LINE));
        text.append("  ").append(name).append(node.selfBuilt() ? "[[\"" : "[\"");
        text.append(label).append(node.selfBuilt() ? "\"]]\n" : "\"]\n");
    }

    private void link(ChainLink link) {
        String label = Stream.concat(wording.label(link).stream(), redundancy(link))
                .map(MermaidText::of)
                .collect(Collectors.joining(LINE));
        text.append("  ").append(names.get(link.from())).append(' ').append(arrow(link));
        text.append("|\"").append(label).append("\"| ");
        text.append(names.get(link.to())).append('\n');
    }

    private Stream<String> redundancy(ChainLink link) {
        return switch (link.redundancy()) {
            case NONE -> Stream.empty();
            case ACTIVE_STANDBY, ACTIVE_ACTIVE -> Stream.of(wording.redundancy(link.redundancy()));
        };
    }

    private static String arrow(ChainLink link) {
        return switch (link.redundancy()) {
            case NONE -> "-->";
            case ACTIVE_STANDBY -> "-.->";
            case ACTIVE_ACTIVE -> "==>";
        };
    }

    private void selfBuilt(Chain chain) {
        String own = chain.nodes().stream()
                .filter(ChainNode::selfBuilt)
                .map(node -> names.get(node.key()))
                .collect(Collectors.joining(","));
        if (!own.isEmpty()) {
            text.append("  classDef selfBuilt stroke-width:2px,stroke-dasharray:6 3\n");
            text.append("  class ").append(own).append(" selfBuilt\n");
        }
    }
}
