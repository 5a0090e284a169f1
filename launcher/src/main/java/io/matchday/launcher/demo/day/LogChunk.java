package io.matchday.launcher.demo.day;

import java.nio.charset.StandardCharsets;

/**
 * Lines of one log.
 *
 * @param text the lines, each ended
 * @param lines how many
 */
public record LogChunk(String text, int lines) {

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
