package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.incident.TopNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds out what has come of optimisations. */
@ApplicationScoped
class Effects {

    private final RiseRepository rises;
    private final CountReader counts;
    private final PartReader parts;

    Effects(RiseRepository rises, CountReader counts, PartReader parts) {
        this.rises = rises;
        this.counts = counts;
        this.parts = parts;
    }

    /**
     * What has come of it; empty where nothing was done.
     *
     * @param inParts whether the named parts are looked at too, which takes longer
     */
    Optional<Effect> of(Rise rise, boolean inParts) {
        return rise.optimisedAt().map(at -> since(rise, at, inParts));
    }

    private Effect since(Rise rise, Instant at, boolean inParts) {
        long from = Slots.of(at.toEpochMilli() - 1) + Slots.SECONDS;
        long until = Math.max(from, counts.heardUntil(rise.domain()).orElse(from));
        List<Rise> later = rises.after(rise.eventKey(), rise.domain(), at);
        return new Effect(
                from,
                until,
                counts.sum(rise.domain(), from, until),
                later.size(),
                later.stream().filter(other -> isSame(rise, other)).count(),
                inParts ? parts.after(rise, from, until) : List.of());
    }

    /** By what was judged or, where nothing was, by the node that most errors came from. */
    private static boolean isSame(Rise one, Rise other) {
        if (one.judgement().isPresent() && other.judgement().isPresent()) {
            return one.judgement().get().isLike(other.judgement().get());
        }
        return topNode(one).isPresent() && topNode(one).equals(topNode(other));
    }

    private static Optional<String> topNode(Rise rise) {
        return rise.topNodes().stream().map(TopNode::node).findFirst().filter(name -> !name.isEmpty());
    }
}
