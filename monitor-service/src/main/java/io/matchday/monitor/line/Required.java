package io.matchday.monitor.line;

/**
 * What no line can be counted without, by the names a format has for them.
 *
 * @param time field or fields that tell when the request was served
 * @param domain field that tells the host asked for
 * @param status field that tells the HTTP status
 */
public record Required(String time, String domain, String status) implements Closing {

    /** Refuses a line that lacks one of them, unless it is not to be counted anyway. */
    @Override
    public void check(LogRecord record) throws BadLineException {
        if (record.passedOver()) {
            return;
        }
        if (!record.hasTime()) {
            throw BadLineException.missing(time);
        }
        if (record.domain().isEmpty()) {
            throw BadLineException.missing(domain);
        }
        if (!record.hasStatus()) {
            throw BadLineException.missing(status);
        }
    }
}
