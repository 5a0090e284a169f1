package io.matchday.retro.retrospective.markdown;

import io.matchday.retro.retrospective.IncidentStory;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.wording.Moment;
import io.matchday.retro.wording.Ratio;
import io.matchday.retro.wording.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What went wrong, and what was done. */
final class IncidentSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        out.heading(
                2,
                language.pick("Incidents", "故障") + " ("
                        + retrospective.incidents().size() + ")");
        if (retrospective.incidents().isEmpty()) {
            out.paragraph(language.pick("No incident is known.", "无故障记录。"));
        }
        retrospective.incidents().forEach(incident -> write(incident, language, out));
    }

    private static void write(IncidentStory incident, Language language, Markdown out) {
        out.heading(3, incident.domain() + language.pick(": ", "：") + language.pick(incident.title()));
        out.bullets(facts(incident, language));
        if (!incident.timeline().isEmpty()) {
            timeline(incident, language, out);
        }
    }

    private static List<String> facts(IncidentStory incident, Language language) {
        List<String> facts = new ArrayList<>();
        facts.add(language.pick("State: ", "状态：") + incident.state());
        facts.add(language.pick("Began: ", "开始：")
                + Moment.of(incident.onsetAt())
                + language.pick("; found after ", "；发现延迟 ")
                + seconds(incident.delaySeconds(), language));
        facts.add(language.pick("From detection to resolution: ", "从发现到解决：") + lasted(incident, language));
        facts.add(language.pick("Error ratio when found: ", "发现时错误率：")
                + Ratio.of(incident.errorRatio())
                + language.pick(", allowed ", "，上限 ")
                + Ratio.of(incident.target()));
        if (!incident.topNodes().isEmpty()) {
            facts.add(language.pick("Nodes with most errors: ", "错误最多的节点：") + nodes(incident, language));
        }
        return facts;
    }

    private static String lasted(IncidentStory incident, Language language) {
        return incident.durationSeconds() == null
                ? language.pick("still open", "尚未解决")
                : language.pick(Span.ofSeconds(incident.durationSeconds()));
    }

    /** To a tenth of a second, because detection is counted in seconds. */
    private static String seconds(double seconds, Language language) {
        return String.format(Locale.ROOT, "%.1f %s", seconds, language.pick("s", "秒"));
    }

    private static String nodes(IncidentStory incident, Language language) {
        return incident.topNodes().stream()
                .map(node -> (node.node().isEmpty() ? language.pick("unnamed", "未命名") : node.node()) + " "
                        + Ratio.of(node.share()))
                .collect(Collectors.joining(", "));
    }

    private static void timeline(IncidentStory incident, Language language, Markdown out) {
        out.table(
                List.of(
                        language.pick("Time", "时间"),
                        language.pick("What", "事项"),
                        language.pick("By", "操作人"),
                        language.pick("Text", "内容")),
                incident.timeline().stream()
                        .map(entry ->
                                List.of(Moment.of(entry.at()), entry.kind(), entry.by(), language.pick(entry.text())))
                        .toList());
    }
}
