package io.matchday.intake.chain.picture;

import java.util.Locale;
import java.util.Locale.LanguageRange;

/** Which of the two languages of the suite somebody would rather read. */
public final class PictureLanguage {

    public static final String ENGLISH = "en";
    public static final String CHINESE = "zh";

    private PictureLanguage() {}

    /**
     * The first of both that is accepted, English where neither is.
     *
     * @param accepted as in Accept-Language (RFC 9110, 12.5.4); what is no such list, or null, says nothing
     */
    public static String of(String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return ENGLISH;
        }
        try {
            return LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(language -> language.equals(CHINESE) || language.equals(ENGLISH))
                    .findFirst()
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException noList) {
            return ENGLISH;
        }
    }
}
