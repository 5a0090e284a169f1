package io.matchday.monitor.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Undoes gzip (RFC 1952), any number of members after one another. Unlike the platform's own it is used again for body
 * after body, so that a small body does not pay for buffers and an inflater of its own.
 */
public final class Gunzip extends InputStream {

    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int FLAG_CRC = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int BYTE = 0xFF;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] single = new byte[1];
    private byte[] body = {};
    private int at;
    private int end;
    private boolean inMember;

    /** Begins a body. */
    public Gunzip begin(byte[] compressed, int length) {
        body = compressed;
        at = 0;
        end = length;
        inMember = false;
        return this;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & BYTE;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!inMember) {
                if (at == end) {
                    return -1;
                }
                beginMember();
            }
            int got = inflate(into, offset, length);
            if (got > 0) {
                crc.update(into, offset, got);
                return got;
            }
            endMember();
        }
    }

    /** Frees the memory that the garbage collector does not know of. */
    @Override
    public void close() {
        inflater.end();
    }

    /** Zero bytes when the member is at its end. */
    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            int got = inflater.inflate(into, offset, length);
            if (got == 0 && !inflater.finished()) {
                throw inflater.needsDictionary() ? broken("a dictionary is asked for") : new EOFException("Cut short");
            }
            return got;
        } catch (DataFormatException notDeflate) {
            throw new IOException("Not a deflate stream", notDeflate);
        }
    }

    private void beginMember() throws IOException {
        if (end - at < HEADER || unsigned(at) != MAGIC_1 || unsigned(at + 1) != MAGIC_2 || body[at + 2] != DEFLATE) {
            throw broken("no gzip header");
        }
        int flags = unsigned(at + 3);
        if ((flags & RESERVED) != 0) {
            throw broken("unknown flags");
        }
        at += HEADER;
        if ((flags & FLAG_EXTRA) != 0) {
            need(2);
            skip(2 + unsigned(at) + (unsigned(at + 1) << 8));
        }
        if ((flags & FLAG_NAME) != 0) {
            skipText();
        }
        if ((flags & FLAG_COMMENT) != 0) {
            skipText();
        }
        if ((flags & FLAG_CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(body, at, end - at);
        crc.reset();
        inMember = true;
    }

    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        need(TRAILER);
        if (littleEndian(at) != crc.getValue() || littleEndian(at + 4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw broken("the check sum does not fit");
        }
        at += TRAILER;
        inMember = false;
    }

    private void skipText() throws IOException {
        while (at < end && body[at] != 0) {
            at++;
        }
        skip(1);
    }

    private void skip(int bytes) throws IOException {
        need(bytes);
        at += bytes;
    }

    private void need(int bytes) throws IOException {
        if (end - at < bytes) {
            throw new EOFException("Cut short");
        }
    }

    private int unsigned(int index) {
        return body[index] & BYTE;
    }

    private long littleEndian(int index) {
        return unsigned(index)
                | unsigned(index + 1) << 8
                | unsigned(index + 2) << 16
                | (long) unsigned(index + 3) << 24;
    }

    private static IOException broken(String reason) {
        return new IOException("Broken gzip: " + reason);
    }
}
