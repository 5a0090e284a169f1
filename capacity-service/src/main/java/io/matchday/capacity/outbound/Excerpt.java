package io.matchday.capacity.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;

/** The beginning of an answer, for people: short, on one line, and without secrets, even where a server echoes them. */
final class Excerpt {
    private static final int LONGEST = 120;
    /** Enough to see a secret whole that begins within the excerpt. */
    private static final int LOOKED_AT = 4096;

    private static final String HIDDEN = "***";
    private static final Pattern NAMED_SECRET = Pattern.compile(
            "(?i)(authorization|token|secret|password|signature|credential|access_?key\\w*|api_?key)(\\W{1,4}(?:(?:basic|bearer)\\s+)?)[^\\s\"',;&<>]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\s]+");

    private Excerpt() {}

    static String of(byte[] body, List<String> secrets) {
        String text = new String(body, 0, Math.min(body.length, LOOKED_AT), UTF_8);
        for (String secret : secrets) {
            text = secret.isEmpty() ? text : text.replace(secret, HIDDEN);
        }
        text = NAMED_SECRET.matcher(text).replaceAll("$1$2" + HIDDEN);
        text = NOT_PLAIN.matcher(text).replaceAll(" ").strip();
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
