package io.matchday.monitor.verdict;

import io.matchday.platform.text.Message;
import java.util.List;

/**
 * What is wrong with a domain, where, and how that is known.
 *
 * @param kind what
 * @param symptom whether requests fail, are slow, or are missing
 * @param onset slot since which
 * @param last last slot that was looked at
 * @param causes where, largest share first; empty if it is everywhere
 * @param failing errors of the whole domain, before and after
 * @param slow slow answers of the whole domain, before and after
 * @param makeup what the excess consists of
 * @param ruledOut what else it might have been, and why it is not
 * @param summary all that in a sentence
 * @param advice what to do first
 */
public record Verdict(
        VerdictKind kind,
        Symptom symptom,
        long onset,
        long last,
        List<VerdictCause> causes,
        Figures failing,
        Figures slow,
        Makeup makeup,
        List<RuledOut> ruledOut,
        Message summary,
        Message advice) {

    public Verdict {
        causes = List.copyOf(causes);
        ruledOut = List.copyOf(ruledOut);
    }
}
