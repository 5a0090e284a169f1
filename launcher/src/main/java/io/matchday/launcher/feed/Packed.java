package io.matchday.launcher.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** One body as it goes over the wire. */
public final class Packed {

    private final byte[] bytes;
    private final boolean gzip;

    private Packed(byte[] bytes, boolean gzip) {
        this.bytes = bytes;
        this.gzip = gzip;
    }

    /** The lines, compressed. */
    public static Packed gzip(byte[] lines) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(lines.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines);
        } catch (IOException inMemory) {
            throw new IllegalStateException("Packing in memory does not fail", inMemory);
        }
        return new Packed(packed.toByteArray(), true);
    }

    /** The lines as they are. */
    public static Packed plain(byte[] lines) {
        return new Packed(lines, false);
    }

    /** These lines and then others, packed in the same way. */
    public Packed followedBy(Packed others) {
        if (gzip != others.gzip) {
            throw new IllegalArgumentException("One is compressed and the other is not");
        }
        byte[] both = Arrays.copyOf(bytes, bytes.length + others.bytes.length);
        System.arraycopy(others.bytes, 0, both, bytes.length, others.bytes.length);
        return new Packed(both, gzip);
    }

    /** Bytes that go over the wire. */
    public int size() {
        return bytes.length;
    }

    /** What goes over the wire; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    boolean isGzip() {
        return gzip;
    }
}
