package io.matchday.monitor.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message is named by, and what whoever comes back says was received last.
 *
 * @param life which life of which event's messages it is from; no two are alike, over restarts and processes too
 * @param number counts up within that life
 * @param heardUntil what incidents told before this time had been told with the messages up to this one
 */
record FeedId(String life, long number, Instant heardUntil) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-z]{1,13})-(\\d{1,18})-(\\d{1,15})");

    /** Nothing for a text that no feed has given out. */
    static Optional<FeedId> read(String text) {
        return Optional.ofNullable(text)
                .map(TEXT::matcher)
                .filter(Matcher::matches)
                .map(parts -> new FeedId(
                        parts.group(1),
                        Long.parseLong(parts.group(2)),
                        Instant.ofEpochMilli(Long.parseLong(parts.group(3)))));
    }

    String text() {
        return life + "-" + number + "-" + heardUntil.toEpochMilli();
    }
}
