package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands above a column or before a row: its title in both languages, a star where it has to be filled in. It is
 * recognised in either language or both, whatever its case and spaces and whatever was added in parentheses.
 */
final class Header {

    private static final Pattern ADDED = Pattern.compile("\\([^)]*\\)|\\*|\\s");
    private static final int LONGEST = 300;

    private Header() {}

    /** The title as it is written; the hint, if any, in parentheses. */
    static String text(Column column, Language language, String hint) {
        String en = column.title().en();
        String zh = column.title().zh();
        String both = language == Language.ZH ? zh + " / " + en : en + " / " + zh;
        return both + (column.required() ? " *" : "") + (hint.isEmpty() ? "" : " (" + hint + ")");
    }

    /** All that columns may be called, their fields among it. */
    static Map<String, Column> index(List<Column> columns) {
        Map<String, Column> index = new HashMap<>();
        for (Column column : columns) {
            names(column.title()).forEach(name -> index.putIfAbsent(name, column));
            index.putIfAbsent(bare(column.field()), column);
        }
        return Map.copyOf(index);
    }

    /** The column that this is the header of. */
    static Optional<Column> recognise(String text, Map<String, Column> index) {
        return Optional.ofNullable(index.get(bare(text)));
    }

    /** Whether this is that title, in either language or both. */
    static boolean matches(String text, Message title) {
        return names(title).contains(bare(text));
    }

    private static List<String> names(Message title) {
        String en = bare(title.en());
        String zh = bare(title.zh());
        return List.of(en, zh, en + "/" + zh, zh + "/" + en);
    }

    /** Whether a sheet has exactly that name: a copy of a sheet has a number in parentheses, and is no second one. */
    static boolean same(String text, Message name) {
        return text.strip().equalsIgnoreCase(name.en()) || text.strip().equals(name.zh());
    }

    private static String bare(String text) {
        String usual =
                Normalizer.normalize(text.length() > LONGEST ? text.substring(0, LONGEST) : text, Normalizer.Form.NFKC);
        return ADDED.matcher(usual).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
