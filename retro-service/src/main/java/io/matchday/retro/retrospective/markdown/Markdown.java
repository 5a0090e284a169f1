package io.matchday.retro.retrospective.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A document under construction; every piece of text that goes in is escaped here, so that none can be forgotten. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String title) {
        block("#".repeat(level) + " " + MarkdownText.escape(title));
    }

    void paragraph(String sentences) {
        block(MarkdownText.escape(sentences));
    }

    void bullets(List<String> items) {
        if (!items.isEmpty()) {
            block(items.stream().map(item -> "- " + MarkdownText.escape(item)).collect(Collectors.joining("\n")));
        }
    }

    /** Rows have as many cells as there are headings; a null cell is left empty. */
    void table(List<String> headings, List<List<String>> rows) {
        String head = row(headings);
        String rule = "|" + " --- |".repeat(headings.size());
        String body = rows.stream().map(Markdown::row).map(row -> "\n" + row).collect(Collectors.joining());
        block(head + "\n" + rule + body);
    }

    /** A row of cells, of which some may be null. */
    static List<String> cells(String... cells) {
        return Arrays.asList(cells);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell == null ? "" : MarkdownText.escape(cell))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void block(String block) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(block).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
