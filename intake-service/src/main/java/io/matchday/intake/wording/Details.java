package io.matchday.intake.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What tells one occurrence of a problem from the next rather than the problem itself: addresses, host names, times, numbers. */
final class Details {

    /** Names with a dot that are programs and files, not hosts. */
    private static final String FILES =
            "(?:js|ts|m3u8|mpd|mp4|flv|m4s|jpe?g|png|gif|gz|zip|log|html?|txt|json|xml|exe|apk|ipa|pdf)";

    private static final Pattern VARYING = Pattern.compile(String.join(
            "|",
            "https?://[^\\s\\u4e00-\\u9fff]{1,2000}",
            "[\\w.+-]{1,64}@[\\w.-]{1,253}",
            "\\b(?!(?:[a-z0-9-]{1,63}\\.){1,4}" + FILES + "\\b)(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,8}[a-z]{2,24}\\b",
            "\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b",
            "\\b(?=[0-9a-f-]{0,40}\\d)[0-9a-f-]{12,64}\\b",
            "\\[(?:email|phone|ip)]",
            "\\d{2,4}[-/年]\\d{1,2}[-/月]\\d{1,2}日?(?:t?\\d{1,2}:\\d{2}(?::\\d{2})?)?",
            "\\d{1,2}:\\d{2}(?::\\d{2})?"));

    private Details() {}

    /** The text in one spelling, without them. */
    static String stripped(String text) {
        return VARYING.matcher(folded(text)).replaceAll(" ");
    }

    /** The text in one spelling: full-width and half-width, upper and lower case are the same. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
