package io.matchday.launcher.replay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One record per line; empty lines are none. */
final class LineRecords implements Records {

    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;

    LineRecords(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<String> next() throws IOException {
        while (at < end || fill()) {
            String line = line();
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private String line() throws IOException {
        int newline = newline();
        if (newline < end) {
            String line = new String(buffer, at, newline - at, ISO_8859_1);
            at = newline + 1;
            return line;
        }
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        do {
            newline = newline();
            parts.write(buffer, at, newline - at);
            at = Math.min(newline + 1, end);
            if (parts.size() > LONGEST) {
                throw new IOException("it has a line of more than " + LONGEST + " bytes");
            }
        } while (newline == end && fill());
        return parts.toString(ISO_8859_1);
    }

    /** Where the line ends; the end of the buffer when that is not in it. */
    private int newline() {
        int scan = at;
        while (scan < end && buffer[scan] != '\n') {
            scan++;
        }
        return scan;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
