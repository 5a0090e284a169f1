package io.matchday.monitor.delivery;

/**
 * What a vendor is told.
 *
 * @param contentType media type of the body
 * @param body what it expects to read
 */
public record Answer(String contentType, String body) {

    static Answer json(String body) {
        return new Answer("application/json", body);
    }
}
