package io.matchday.benchmarks.parse;

import io.matchday.launcher.feed.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes gzip with one inflater for all bodies, and pays for the check sum as every reader has to. */
final class Unzip {

    private static final int HEADER = 10;
    private static final int BUFFER = 8 * 1024;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();

    /** A body that {@link Packed} has packed, whose header has always the same length. */
    InputStream open(Packed body) throws IOException {
        inflater.reset();
        crc.reset();
        InputStream packed = body.open();
        packed.skipNBytes(HEADER);
        return new CheckedInputStream(new InflaterInputStream(packed, inflater, BUFFER), crc);
    }
}
