package io.matchday.monitor.incident;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.verdict.Symptom;
import io.matchday.monitor.verdict.Verdict;
import io.matchday.monitor.verdict.VerdictKind;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong, where, and how that is known, as it is read. */
@Schema(name = "Verdict", nullable = true, description = "What is wrong, where, and how that is known")
public record VerdictView(
        @Schema(
                        required = true,
                        description = "BROKEN_NODE; BAD_SCHEDULING: clients served from the wrong place; ORIGIN;"
                                + " CUSTOMER_RELEASE: one address of the customer; REGION_OR_CARRIER: all its clients;"
                                + " PUSH: a stream is no longer pushed; ACCESS_DENIED: signatures, tokens or hotlink"
                                + " rules refuse; UNCLEAR")
                VerdictKind kind,
        @Schema(required = true, description = "FAILING, SLOW, or MISSING: requests that do not come any more")
                Symptom symptom,
        @Schema(required = true, description = "In a sentence, with the numbers") Message summary,
        @Schema(required = true, description = "What to do first") Message advice,
        @Schema(required = true, description = "Log time up to which it was looked at, exclusive") Instant until,
        @Schema(required = true, description = "Where, largest share first; empty: everywhere") List<CauseView> causes,
        @Schema(required = true, description = "Failed requests of the whole domain") FiguresView failing,
        @Schema(required = true, description = "Slow answers of the whole domain") FiguresView slow,
        @Schema(required = true, description = "What else it might have been, and why it is not")
                List<RuledOutView> ruledOut) {

    public VerdictView {
        causes = List.copyOf(causes);
        ruledOut = List.copyOf(ruledOut);
    }

    static VerdictView of(Verdict verdict) {
        return new VerdictView(
                verdict.kind(),
                verdict.symptom(),
                verdict.summary(),
                verdict.advice(),
                Instant.ofEpochSecond(verdict.last() + Slots.SECONDS),
                verdict.causes().stream().map(CauseView::of).toList(),
                FiguresView.of(verdict.failing()),
                FiguresView.of(verdict.slow()),
                verdict.ruledOut().stream()
                        .map(out -> new RuledOutView(out.kind(), out.reason()))
                        .toList());
    }
}
