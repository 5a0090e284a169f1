package io.matchday.monitor.locate;

import java.util.List;

/**
 * One of the combinations that together explain the anomaly, with the evidence.
 *
 * @param combination which
 * @param inside counts of the combination
 * @param outside counts of all the rest, other causes included
 * @param share part of all excess (or of all that is missing) that lies in it, 0..1
 * @param evidence by how much the logarithm of the likelihood grows when the combination gets a rate of its own
 * @param ruledOut what else came nearest, best first
 */
public record Cause(
        Combination combination, Counts inside, Counts outside, double share, double evidence, List<Rival> ruledOut) {

    public Cause {
        ruledOut = List.copyOf(ruledOut);
    }
}
