package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Locale;

/** Language a questionnaire is written in; each is read whichever it was. */
enum Language {
    EN,
    ZH;

    /** The one asked for by name, else the first of the readers' languages that is one of ours, else English. */
    static Language of(String asked, List<Locale> acceptable) {
        if (asked != null) {
            return asked.equals("zh") ? ZH : EN;
        }
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("zh") ? ZH : EN)
                .orElse(EN);
    }

    String of(Message message) {
        return message.in(name());
    }
}
