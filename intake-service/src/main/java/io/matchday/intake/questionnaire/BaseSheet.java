package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Slug;
import io.matchday.platform.xlsx.Content;
import io.matchday.platform.xlsx.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hidden sheet with the format's version and the base: one pair of name and value a row. The facts take as many rows as
 * they need.
 */
final class BaseSheet {

    static final String NAME = "_matchday";

    private static final String FORMAT = "1";
    private static final int PIECE = 30_000;

    private BaseSheet() {}

    /** The rows of a questionnaire; of a blank one, without a base. */
    static List<List<String>> rows(Optional<Base> base) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("format", FORMAT));
        base.ifPresent(known -> {
            rows.add(List.of("eventKey", known.eventKey()));
            rows.add(List.of("version", Long.toString(known.version())));
            String facts = FactsTree.write(known.facts());
            for (int at = 0; at < facts.length(); at += PIECE) {
                rows.add(List.of("facts", facts.substring(at, Math.min(facts.length(), at + PIECE))));
            }
        });
        return rows;
    }

    /** Whether this is a format that is read here; a sheet without any was made by hand and may be. */
    static boolean readable(Table sheet) {
        return value(sheet, "format").map(FORMAT::equals).orElse(true);
    }

    /** The base; none in a blank questionnaire, and none when the sheet was tampered with. */
    static Optional<Base> read(Table sheet) {
        Optional<String> version = value(sheet, "version").filter(text -> text.matches("\\d{1,18}"));
        return value(sheet, "eventKey")
                .filter(key -> key.length() <= Slug.LONGEST)
                .flatMap(key -> version.flatMap(number -> FactsTree.read(all(sheet, "facts"))
                        .map(facts -> new Base(key, Long.parseLong(number), facts))));
    }

    private static Optional<String> value(Table sheet, String name) {
        return Optional.of(all(sheet, name)).filter(text -> !text.isEmpty());
    }

    private static String all(Table sheet, String name) {
        StringBuilder text = new StringBuilder();
        for (Table.Row row : sheet.rows()) {
            if (row.at(0).map(Content::shown).filter(name::equals).isPresent()) {
                row.at(1).map(Content::shown).ifPresent(text::append);
            }
        }
        return text.toString();
    }
}
