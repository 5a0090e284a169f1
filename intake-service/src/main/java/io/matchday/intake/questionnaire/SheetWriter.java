package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.intake.questionnaire.Column.Kind;
import io.matchday.platform.xlsx.Escapes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** Writes answers into cells, so that {@link CellReader} reads the same from them. */
final class SheetWriter {

    private static final String AS_TEXT = "@";
    private static final String AS_TIME = "yyyy-mm-dd hh:mm:ss";
    private static final String AS_RATIO = "0.00%";
    private static final double HUNDREDTHS_OF_PERCENT = 10_000;

    /** Whole numbers of more digits are spoilt by Excel, which counts in floating point. */
    private static final long GREATEST_NUMBER = 999_999_999_999_999L;

    private static final String HEADER_COLOUR = "DDE6F0";

    private final Worksheet sheet;
    private final Language language;
    private final LocalTimes times;

    SheetWriter(Worksheet sheet, Language language, LocalTimes times) {
        this.sheet = sheet;
        this.language = language;
        this.times = times;
    }

    void header(int row, int column, String text) {
        text(row, column, text);
        sheet.style(row, column).bold().fillColor(HEADER_COLOUR).wrapText(true).set();
    }

    void text(int row, int column, String text) {
        sheet.value(row, column, Escapes.encode(text));
    }

    /** Formats a column that answers are typed into, down to its end. */
    void format(int column, Kind kind) {
        sheet.style(column).format(format(kind)).set();
    }

    void format(int row, int column, Kind kind) {
        sheet.style(row, column).format(format(kind)).set();
    }

    /** Offers the choices in some rows of a column; other text can be typed, which is refused later with its reason. */
    void offer(Column question, int firstRow, int lastRow, int column) {
        if (question.kind() != Kind.CHOICE) {
            return;
        }
        String labels = question.options().stream()
                .map(option -> language.of(option.label()))
                .collect(Collectors.joining(",", "\"", "\""));
        sheet.range(firstRow, column, lastRow, column)
                .validateWithListByFormula(labels)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(language.of(question.title()))
                .error(language.of(question.help()))
                .showErrorMessage(true);
    }

    /** Writes an answer; nothing where there is none. */
    void answer(int row, int column, Column question, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        format(row, column, question.kind());
        switch (question.kind()) {
            case TEXT, HOST -> text(row, column, value.asText());
            case TIME -> time(row, column, Instant.parse(value.asText()));
            case BANDWIDTH -> text(row, column, Bandwidth.text(value.asLong()));
            case RATIO -> ratio(row, column, value.asDouble());
            case DECIMAL -> sheet.value(row, column, value.asDouble());
            case INTEGER -> sheet.value(row, column, value.asInt());
            case LONG -> whole(row, column, value.asLong());
            case CHOICE -> text(row, column, label(question, value));
            case CHOICES -> text(row, column, labels(question, value));
        }
    }

    private void time(int row, int column, Instant time) {
        times.onTheWall(time)
                .ifPresentOrElse(local -> sheet.value(row, column, local), () -> text(row, column, time.toString()));
    }

    private void ratio(int row, int column, double ratio) {
        sheet.value(row, column, ratio);
        double shown = ratio * HUNDREDTHS_OF_PERCENT;
        if (Math.abs(shown - Math.rint(shown)) > 1e-9) {
            // As a percentage it would look rounded.
            sheet.style(row, column).format("General").set();
        }
    }

    private void whole(int row, int column, long number) {
        if (number <= GREATEST_NUMBER) {
            sheet.value(row, column, number);
        } else {
            text(row, column, Long.toString(number));
        }
    }

    private String labels(Column question, JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> label(question, value))
                .collect(Collectors.joining(", "));
    }

    private String label(Column question, JsonNode value) {
        return question.options().stream()
                .filter(option -> option.code().equals(value.asText()))
                .map(option -> language.of(option.label()))
                .findFirst()
                .orElseGet(value::asText);
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case TEXT, HOST, BANDWIDTH, CHOICE, CHOICES -> AS_TEXT;
            case TIME -> AS_TIME;
            case RATIO -> AS_RATIO;
            case DECIMAL, INTEGER, LONG -> "General";
        };
    }

    /** Columns as wide as what is typed into them. */
    void widths(List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i));
        }
    }
}
