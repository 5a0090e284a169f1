package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that explains the others: every column, its unit, whether it is required, an example. */
final class ReadMe {

    private static final List<Message> HEADER =
            List.of(SheetWords.SHEET, SheetWords.QUESTION, SheetWords.REQUIRED, SheetWords.HELP, SheetWords.EXAMPLE);
    private static final List<Integer> WIDTHS = List.of(18, 40, 12, 90, 40);

    private ReadMe() {}

    static void write(Worksheet sheet, List<Section> sections, Language language) {
        SheetWriter writer = new SheetWriter(sheet, language, LocalTimes.in(null));
        writer.widths(WIDTHS);
        int row = 0;
        for (Message line : SheetWords.INTRODUCTION) {
            writer.text(row++, 0, language.of(line));
        }
        row++;
        for (int i = 0; i < HEADER.size(); i++) {
            writer.header(row, i, SheetWords.both(HEADER.get(i), language));
        }
        for (Section section : sections) {
            for (Column column : section.columns()) {
                explain(writer, ++row, section, column, language);
            }
        }
    }

    private static void explain(SheetWriter writer, int row, Section section, Column column, Language language) {
        writer.text(row, 0, language.of(section.name()));
        writer.text(row, 1, Header.text(column, language, ""));
        writer.text(row, 2, language.of(column.required() ? SheetWords.YES : SheetWords.NO));
        writer.text(row, 3, language.of(column.help()) + choices(column, language));
        writer.text(row, 4, column.example());
    }

    private static String choices(Column column, Language language) {
        return column.options().isEmpty()
                ? ""
                : column.options().stream()
                        .map(option -> language.of(option.label()) + " = " + option.code())
                        .collect(Collectors.joining(", ", ": ", ""));
    }
}
