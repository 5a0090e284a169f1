package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.ChainGraph;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.NodeKind;
import java.util.HashMap;
import java.util.Map;

/** In which column each node stands: as many from the left as the longest way to it has links. */
final class Layers {

    private Layers() {}

    static Map<String, Integer> of(ChainGraph graph) {
        Map<String, Integer> layers = new HashMap<>();
        for (String key : graph.order()) {
            int layer = graph.in(key).stream()
                    .mapToInt(link -> layers.get(link.from()) + 1)
                    .max()
                    .orElse(0);
            layers.put(key, layer);
        }
        graph.keys(node -> node.kind() != NodeKind.ENCODER).forEach(key -> layers.put(key, nearer(graph, key, layers)));
        return layers;
    }

    /** What nothing feeds, and is no encoder, stands right before what it feeds. */
    private static int nearer(ChainGraph graph, String key, Map<String, Integer> layers) {
        int layer = layers.get(key);
        if (!graph.in(key).isEmpty()) {
            return layer;
        }
        return graph.out(key).stream()
                .map(ChainLink::to)
                .mapToInt(to -> layers.get(to) - 1)
                .min()
                .orElse(layer);
    }
}
