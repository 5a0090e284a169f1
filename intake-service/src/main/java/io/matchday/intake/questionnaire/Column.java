package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import java.util.List;

/**
 * A question: a column of a sheet, or a row of the sheet about the event as a whole.
 *
 * @param field where the answer goes, below the item that the row is: {@code qos.maxErrorRatio}
 * @param help what is asked for, in which unit
 * @param options what may be chosen, where it is a choice
 */
record Column(
        String field, Message title, Kind kind, boolean required, Message help, String example, List<Option> options) {

    Column {
        options = List.copyOf(options);
    }

    /** How an answer is written and read. */
    enum Kind {
        TEXT,
        HOST,
        TIME,
        BANDWIDTH,
        RATIO,
        DECIMAL,
        /** Up to 2^31 - 1. */
        INTEGER,
        /** Up to 2^63 - 1. */
        LONG,
        CHOICE,
        /** Several, one after another in one cell. */
        CHOICES
    }

    static Column must(String field, String en, String zh, Kind kind, Message help, String example) {
        return new Column(field, new Message(en, zh), kind, true, help, example, List.of());
    }

    static Column may(String field, String en, String zh, Kind kind, Message help, String example) {
        return new Column(field, new Message(en, zh), kind, false, help, example, List.of());
    }

    Column among(List<Option> choice) {
        return new Column(field, title, kind, required, help, example, choice);
    }
}
