package io.matchday.intake.chain.picture;

import java.util.regex.Pattern;

/** Names as they stand in a drawing: on one line, without characters that cannot be seen. */
final class OneLine {

    /** White space, control characters and format characters, such as those that turn the direction of reading. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    private OneLine() {}

    static String of(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ").strip();
    }
}
