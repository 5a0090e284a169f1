package io.matchday.intake.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the media of an event goes, from encoder to player.
 *
 * @param nodes what can fail alone, in the order people listed it
 * @param links flows of media between nodes
 */
@Schema(name = "Chain", description = "Where the media of an event goes; it flows one way, without cycles")
public record Chain(
        @Schema(required = true) @NotNull @Size(max = Chain.MOST_NODES) List<@NotNull @Valid ChainNode> nodes,
        @Schema(required = true) @NotNull @Size(max = Chain.MOST_LINKS) List<@NotNull @Valid ChainLink> links) {

    public static final int MOST_NODES = 200;
    public static final int MOST_LINKS = 1000;

    /** Nothing drawn yet. */
    public static final Chain EMPTY = new Chain(List.of(), List.of());

    /** Copies what it is given as it is: what is missing is named by validation. */
    public Chain {
        nodes = nodes == null ? null : Collections.unmodifiableList(new ArrayList<>(nodes));
        links = links == null ? null : Collections.unmodifiableList(new ArrayList<>(links));
    }

    /** The same chain, in which nodes name these domains or none. */
    public Chain within(Set<String> domains) {
        return new Chain(
                nodes.stream()
                        .map(node -> domains.contains(node.domain()) ? node : node.withoutDomain())
                        .toList(),
                links);
    }

    /** Whether anything is drawn. */
    public boolean drawn() {
        return !nodes.isEmpty();
    }
}
