package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.matchday.monitor.line.Slice;

/** A handful of words that a field's value may be one of. */
final class Words {

    private final byte[][] words;

    private Words(byte[][] words) {
        this.words = words;
    }

    static Words of(String... words) {
        byte[][] bytes = new byte[words.length][];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = words[i].getBytes(US_ASCII);
        }
        return new Words(bytes);
    }

    boolean contain(Slice value) {
        for (byte[] word : words) {
            if (value.is(word)) {
                return true;
            }
        }
        return false;
    }
}
