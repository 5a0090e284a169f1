package io.matchday.retro.retrospective.markdown;

import io.matchday.platform.remote.Source;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.wording.Moment;
import io.matchday.retro.wording.Span;

/** Who told all this, and how old it was. */
final class SourceSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        out.heading(2, language.pick("Sources", "数据来源"));
        out.bullets(retrospective.sources().stream()
                .map(source -> source.service() + language.pick(": ", "：") + age(source, language))
                .toList());
    }

    private static String age(Source source, Language language) {
        if (source.asOf() == null) {
            return language.pick("never heard", "从未获得数据");
        }
        String asOf = Moment.of(source.asOf());
        if (source.current()) {
            return language.pick("asked at " + asOf, "数据时间 " + asOf);
        }
        String age = language.pick(Span.ofSeconds(source.ageSeconds()));
        return language.pick(
                "away when this was assembled; told at " + asOf + ", " + age + " before",
                "汇总时无法访问；数据时间 " + asOf + "，早于汇总 " + age);
    }
}
