package io.matchday.retro.gate;

import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.List;

/**
 * What the gate says of an event.
 *
 * @param checkedAt when the evidence was collected
 * @param sources who gave evidence, and how old it was then
 * @param findings every condition, in the order of {@link ConditionCode}
 */
public record Verdict(Instant checkedAt, List<Source> sources, List<Finding> findings) {

    public Verdict {
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /** Whether every condition is met. */
    public boolean mayClose() {
        return unmet().isEmpty();
    }

    /** What stands in the way: unmet or unknown. */
    public List<Finding> unmet() {
        return findings.stream().filter(finding -> !finding.met()).toList();
    }
}
