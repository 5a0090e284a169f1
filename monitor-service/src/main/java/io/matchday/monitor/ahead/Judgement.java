package io.matchday.monitor.ahead;

import io.matchday.monitor.verdict.Verdict;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was wrong in a rise, where, and what to do about it. */
@Schema(description = "What was wrong in a rise, where, and what to do about it")
record Judgement(
        @Schema(required = true, description = "What was wrong, such as BROKEN_NODE") String kind,
        @Schema(required = true, description = "Where, largest share first; empty: everywhere")
                List<JudgedCause> causes,
        @Schema(required = true) Message summary,
        @Schema(required = true, description = "What to do first") Message advice) {

    Judgement {
        causes = List.copyOf(causes);
    }

    static Judgement of(Verdict verdict) {
        return new Judgement(
                verdict.kind().name(),
                verdict.causes().stream().map(JudgedCause::of).toList(),
                verdict.summary(),
                verdict.advice());
    }

    /** Whether this is the same trouble: of one kind, with its largest share in the same part. */
    boolean isLike(Judgement other) {
        return kind.equals(other.kind) && firstPart().equals(other.firstPart());
    }

    private Map<String, String> firstPart() {
        return causes.stream()
                .findFirst()
                .<Map<String, String>>map(JudgedCause::part)
                .orElse(Map.of());
    }
}
