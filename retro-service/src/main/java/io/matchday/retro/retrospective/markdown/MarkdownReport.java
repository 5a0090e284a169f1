package io.matchday.retro.retrospective.markdown;

import io.matchday.retro.retrospective.Retrospective;
import java.util.List;

/** Writes a retrospective for people. */
public final class MarkdownReport {

    private static final List<Section> SECTIONS = List.of(
            new EventSection(),
            new PhaseSection(),
            new TrafficSection(),
            new IncidentSection(),
            new CapacitySection(),
            new UseSection(),
            new CostSection(),
            new ForecastSection(),
            new ClosureSection(),
            new SourceSection());

    private MarkdownReport() {}

    /** The whole document. */
    public static String of(Retrospective retrospective, Language language) {
        Markdown out = new Markdown();
        SECTIONS.forEach(section -> section.write(retrospective, language, out));
        return out.toString();
    }
}
