package io.matchday.intake.monitor;

import io.matchday.platform.text.Message;
import java.time.Instant;

/**
 * A message as monitor-service takes it.
 *
 * @param kind of channel, as named there
 * @param about what it is about, as named there
 * @param text at most {@link #LONGEST_TEXT} characters in each language
 * @param due when what it is about is due
 */
public record NewMessage(String kind, String address, String eventKey, String about, Message text, Instant due) {

    /** Characters of text that are taken. */
    public static final int LONGEST_TEXT = 1000;
}
