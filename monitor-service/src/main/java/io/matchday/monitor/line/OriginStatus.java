package io.matchday.monitor.line;

/** The status an origin gave; of several attempts the last one counts. */
final class OriginStatus {

    private OriginStatus() {}

    static void read(LogRecord record, Slice value, String field) throws BadLineException {
        int from = value.from();
        int to = value.to();
        if (LastAttempt.of(value).absent()) {
            return;
        }
        try {
            int status = FieldValue.status(field, value);
            record.originStatus(status == 0 ? LogRecord.UNKNOWN : status);
        } catch (BadLineException bad) {
            throw BadLineException.value(field, value.set(value.buffer(), from, to), "an HTTP status");
        }
    }
}
