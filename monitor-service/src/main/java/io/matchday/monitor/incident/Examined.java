package io.matchday.monitor.incident;

import io.matchday.monitor.verdict.Verdict;
import io.matchday.monitor.verdict.VerdictCause;
import io.matchday.monitor.verdict.VerdictKind;
import java.util.List;
import java.util.Map;

/**
 * What was made of an incident.
 *
 * @param topNodes nodes with most errors
 * @param verdict what is wrong, where, and how that is known
 */
public record Examined(List<TopNode> topNodes, Verdict verdict) {

    public Examined {
        topNodes = List.copyOf(topNodes);
    }

    /** What people act on: the same again with other numbers is no news. */
    List<Object> headline() {
        List<Map<String, String>> where = verdict.causes().stream()
                .<Map<String, String>>map(VerdictCause::values)
                .toList();
        return List.of(verdict.kind(), verdict.symptom(), where);
    }

    boolean isClear() {
        return verdict.kind() != VerdictKind.UNCLEAR;
    }
}
