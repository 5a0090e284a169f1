package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import io.matchday.platform.xlsx.CellName;
import io.matchday.platform.xlsx.Content;

/**
 * A place in a workbook.
 *
 * @param sheet its name as it stands in the workbook; null for the file as a whole
 * @param row counted from 1; null for the whole sheet
 * @param column letters; null for the whole row
 * @param header what the header of the column says
 * @param value what stands there, shortened
 */
record Place(String sheet, Integer row, String column, String header, String value) {

    static final Place FILE = new Place(null, null, null, null, null);

    private static final int SHOWN = 80;

    static Place sheet(String sheet) {
        return new Place(sheet, null, null, null, null);
    }

    static Place row(String sheet, int row) {
        return new Place(sheet, row, null, null, null);
    }

    /** A cell; content is null when it is empty. */
    static Place cell(String sheet, int row, int column, String header, Content content) {
        return new Place(sheet, row, CellName.letters(column), header, content == null ? null : cut(content.shown()));
    }

    Finding finding(String code, Message message, String field) {
        return new Finding(code, message, sheet, row, column, header, value, field);
    }

    private static String cut(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
        return text.substring(0, end) + "…";
    }
}
