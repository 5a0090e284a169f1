package io.matchday.retro.retrospective.markdown;

import io.matchday.retro.retrospective.Retrospective;

/** A part of the document. */
@FunctionalInterface
interface Section {

    void write(Retrospective retrospective, Language language, Markdown out);
}
