package io.matchday.retro.retrospective.markdown;

import static io.matchday.retro.retrospective.markdown.Markdown.cells;

import io.matchday.retro.retrospective.PhaseSpan;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.wording.Moment;
import io.matchday.retro.wording.Span;
import java.util.List;

/** The phases and how long they took. */
final class PhaseSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        out.heading(2, language.pick("Phases", "阶段"));
        if (retrospective.phases().isEmpty()) {
            out.paragraph(language.pick("Nothing is known of the phases.", "暂无阶段信息。"));
            return;
        }
        out.table(
                List.of(
                        language.pick("Phase", "阶段"),
                        language.pick("Entered", "进入时间"),
                        language.pick("Lasted", "持续时间"),
                        language.pick("By", "操作人"),
                        language.pick("Reason", "原因")),
                retrospective.phases().stream()
                        .map(phase -> row(phase, language))
                        .toList());
    }

    private static List<String> row(PhaseSpan phase, Language language) {
        return cells(
                phase.phase(),
                Moment.of(phase.enteredAt()),
                phase.durationSeconds() == null ? null : language.pick(Span.ofSeconds(phase.durationSeconds())),
                phase.by(),
                reason(phase, language));
    }

    private static String reason(PhaseSpan phase, Language language) {
        String reason = phase.reason() == null ? "" : phase.reason();
        return phase.overridden() ? language.pick("(gate overridden) ", "（越过关口）") + reason : reason;
    }
}
