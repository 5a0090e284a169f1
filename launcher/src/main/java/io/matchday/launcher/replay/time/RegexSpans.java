package io.matchday.launcher.replay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds times where an expression says.
 *
 * @param pattern each of its groups is a time, if it takes part
 */
record RegexSpans(Pattern pattern) implements Function<String, List<Span>> {

    /** What stands in the first brackets. */
    static final RegexSpans BRACKETS = of("\\[([^\\]]+)]");

    /** The member {@code ts} of a list such as {@code e=ps,sid="1",ts=1793448000000}. */
    static final RegexSpans CMCD = of("(?:^|,)\\s*ts=(\\d+)");

    /** The first {@code time} of a query. */
    static final RegexSpans QUERY = of("(?:^|&)time=(\\d+)");

    /** The fourth word of Fastly's default line, and the time in the prefix that syslog puts in front. */
    static final RegexSpans FASTLY = of("^(?:<\\d+>(\\S+) \\S+ \\S+: )?\\S+ \\S+ \\S+ \\[?([^\"\\]]+?)]? \"");

    @Override
    public List<Span> apply(String record) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(record);
        if (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0) {
                    found.add(new Span(matcher.start(group), matcher.end(group)));
                }
            }
        }
        return found;
    }

    private static RegexSpans of(String expression) {
        return new RegexSpans(Pattern.compile(expression));
    }
}
