package io.matchday.launcher.replay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.OptionalLong;

/**
 * What is sent at one time.
 *
 * @param text header lines and records
 * @param records how many
 * @param latest latest time of its records as the file has it, in milliseconds; empty when it was not looked for or not found
 */
record Body(String text, int records, OptionalLong latest) {

    byte[] bytes() {
        return text.getBytes(ISO_8859_1);
    }
}
