package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The ways in which logs write yes and no. What is there and is not one of the ways to say no is a yes. */
final class Flag {

    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] ZERO = "0".getBytes(US_ASCII);
    private static final byte[] CMCD_FALSE = "?0".getBytes(US_ASCII);

    private Flag() {}

    static boolean isFalse(Slice value) {
        return value.is(FALSE) || value.is(ZERO) || value.is(CMCD_FALSE);
    }
}
