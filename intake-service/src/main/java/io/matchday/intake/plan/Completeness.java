package io.matchday.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What keeps a plan from being carried out by somebody who has only its text. */
final class Completeness {

    private Completeness() {}

    /** Fields to be completed, and placeholders to be filled in. */
    static List<String> open(PlanContent content) {
        List<String> open = new ArrayList<>();
        if (content.mitigation().isEmpty()) {
            open.add(Section.MITIGATION.field());
        }
        for (Section section : Section.values()) {
            List<Step> steps = content.steps(section);
            IntStream.range(0, steps.size())
                    .filter(place -> !steps.get(place).settled())
                    .forEach(place -> open.add(section.field() + "[" + place + "]"));
        }
        open.addAll(Placeholder.open(content.sentences()));
        return List.copyOf(open);
    }
}
