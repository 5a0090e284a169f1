package io.matchday.launcher.replay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.matchday.launcher.console.Trouble;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A log on disk, plain or gzip, whatever its name says.
 *
 * @param path where it lies
 */
record LogFile(Path path) {

    private static final int BUFFER = 64 * 1024;
    private static final int LOOKED_AT = 8 * 1024;
    private static final int MAGIC_FIRST = 0x1f;
    private static final int MAGIC_SECOND = 0x8b;
    /** An array of objects, or an object whose first line ends where more of it must follow. */
    private static final Pattern OBJECTS =
            Pattern.compile("\\s*(\\[\\s*\\{.*|\\{([^\\n]*[,{\\[])?[ \\t\\r]*\\n.*)", Pattern.DOTALL);

    Records open() {
        try {
            InputStream bytes = new BufferedInputStream(unpacked(), BUFFER);
            return OBJECTS.matcher(beginning(bytes)).matches() ? new ObjectRecords(bytes) : new LineRecords(bytes);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    Trouble unreadable(IOException failure) {
        return new Trouble(
                "Cannot read %s: %s."
                        .formatted(path, Files.isRegularFile(path) ? failure.getMessage() : "there is no such file"),
                failure);
    }

    private InputStream unpacked() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        raw.mark(2);
        boolean packed = raw.read() == MAGIC_FIRST && raw.read() == MAGIC_SECOND;
        raw.reset();
        return packed ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    private static String beginning(InputStream bytes) throws IOException {
        bytes.mark(LOOKED_AT);
        String text = new String(bytes.readNBytes(LOOKED_AT), ISO_8859_1);
        bytes.reset();
        return text;
    }
}
