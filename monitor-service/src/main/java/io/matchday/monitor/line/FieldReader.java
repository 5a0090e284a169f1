package io.matchday.monitor.line;

/** Takes what one field of a line says into the record. */
@FunctionalInterface
public interface FieldReader {

    /**
     * Reads a value that is there; a field that is absent is not handed on.
     *
     * @param record receives what the value means
     * @param value the field's bytes, of which the record may keep slices
     * @param field its name in the source's format, for the reason of a refusal
     */
    void read(LogRecord record, Slice value, String field) throws BadLineException;
}
