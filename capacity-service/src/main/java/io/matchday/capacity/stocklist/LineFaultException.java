package io.matchday.capacity.stocklist;

/** What is wrong with a line. */
final class LineFaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String code;

    LineFaultException(String column, String code, String message) {
        super(message);
        this.column = column;
        this.code = code;
    }

    static LineFaultException at(Column column, String message) {
        return new LineFaultException(column.toString(), "invalid-field", message);
    }

    Report.Refused at(long line) {
        return new Report.Refused(line, column, code, getMessage());
    }
}
