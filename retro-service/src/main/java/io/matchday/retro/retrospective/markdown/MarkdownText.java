package io.matchday.retro.retrospective.markdown;

import java.util.regex.Pattern;

/**
 * Text that stays text in CommonMark and GitHub's dialect, whatever people and clients put into names: no markup, no
 * links, no line or table cell of its own making.
 */
final class MarkdownText {

    /** What can begin markup anywhere; a backslash before punctuation is never wrong (CommonMark 0.31, 2.4). */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$!@{}]");

    /** Line breaks and other control characters, and those that turn the direction of reading (Trojan Source). */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    /** Addresses that become links without markup. */
    private static final Pattern LINK = Pattern.compile("(?i)(:)(?=//)|(?<=www)(\\.)");

    /** What makes a list, a rule or a heading's underline at the beginning of a line. */
    private static final Pattern LINE_START = Pattern.compile("^[-+=]|(?<=^\\d{1,9})[.)](?=\\s|$)");

    private MarkdownText() {}

    static String escape(String text) {
        String line = INVISIBLE.matcher(text).replaceAll(" ").strip();
        String plain = LINK.matcher(MARKUP.matcher(line).replaceAll("\\\\$0")).replaceAll("\\\\$0");
        return LINE_START.matcher(plain).replaceFirst("\\\\$0");
    }
}
