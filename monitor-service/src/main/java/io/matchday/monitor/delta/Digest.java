package io.matchday.monitor.delta;

import java.util.HexFormat;

/**
 * A content digest, by value.
 *
 * @param hex lower-case hexadecimal
 */
public record Digest(String hex) {

    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }
}
