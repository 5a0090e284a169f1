package io.matchday.monitor.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as a template writes it: variables such as {@code $status} with literal text between them, as in nginx'
 * {@code log_format}. A variable ends where the text after it begins; between quotes a backslash escapes.
 */
public final class TextPattern {

    private static final String UPSTREAM = "$upstream_";

    private final List<Part> parts;
    private final Literal prefix;

    private TextPattern(Literal prefix, List<Part> parts) {
        this.prefix = prefix;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a template.
     *
     * @param template text with variables, each a dollar sign and a name, or a name in braces
     * @param table what the variables mean; unknown ones are passed over
     * @throws IllegalArgumentException when two variables have nothing between them that would part them
     */
    public static TextPattern of(String template, FieldTable table) {
        List<Part> parts = new ArrayList<>();
        int at = literalEnd(template, 0);
        String prefix = template.substring(0, at);
        while (at < template.length()) {
            boolean braces = template.startsWith("${", at);
            int end = nameEnd(template, at, braces);
            String name = template.substring(at, end);
            at = braces ? end + 1 : end;
            int literal = literalEnd(template, at);
            if (literal == at && at < template.length()) {
                throw new IllegalArgumentException(name + " and the variable after it have nothing between them");
            }
            String key = braces ? "$" + name.substring(2) : name;
            parts.add(Part.of(key, table.reader(key), template.substring(at, literal)));
            at = literal;
        }
        return new TextPattern(new Literal(prefix), parts);
    }

    /** A parser for lines of this template; whatever follows the template on a line is passed over. */
    public LineParser parser(Closing closing) {
        return new TextLine(prefix, parts, closing);
    }

    /** The names of its variables. */
    public List<String> variables() {
        return parts.stream().map(Part::name).toList();
    }

    private static int literalEnd(String template, int from) {
        int dollar = template.indexOf('$', from);
        return dollar < 0 ? template.length() : dollar;
    }

    private static int nameEnd(String template, int from, boolean braces) {
        int at = from + (braces ? 2 : 1);
        int first = at;
        while (at < template.length()
                && (Character.isLetterOrDigit(template.charAt(at)) || template.charAt(at) == '_')) {
            at++;
        }
        if (at == first || (braces && (at == template.length() || template.charAt(at) != '}'))) {
            throw new IllegalArgumentException("a dollar sign without the name of a variable at " + from);
        }
        return at;
    }

    /**
     * A variable and the text that ends it.
     *
     * @param name the variable with its dollar sign
     * @param reader what it means
     * @param literal the text after it
     * @param quoted whether it stands in quotes, so that a backslash before a quote escapes it
     * @param attempts whether it can hold several values with spaces between them, one for every server that was tried
     */
    record Part(String name, FieldReader reader, Literal literal, boolean quoted, boolean attempts) {

        static Part of(String name, FieldReader reader, String literal) {
            return new Part(
                    name,
                    reader,
                    new Literal(literal),
                    literal.startsWith("\""),
                    name.startsWith(UPSTREAM) && literal.startsWith(" "));
        }

        /** Whether it is read at all. */
        boolean read() {
            return reader != Fields.IGNORED;
        }
    }
}
