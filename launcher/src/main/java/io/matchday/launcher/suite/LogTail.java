package io.matchday.launcher.suite;

import io.matchday.launcher.console.Console;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A growing file, shown up to where it has grown. */
final class LogTail {

    private static final int BUFFER = 64 << 10;

    private final Path file;
    private final Console console;
    private long shown;

    LogTail(Path file, Console console) {
        this.file = file;
        this.console = console;
    }

    Path file() {
        return file;
    }

    boolean hasNew() {
        try {
            return Files.size(file) != shown;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Shows what has come since the last time; a file that shrank was begun anew. */
    void showNew() throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            if (content.length() < shown) {
                shown = 0;
            }
            content.seek(shown);
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                console.raw(buffer, read);
                shown += read;
            }
        }
    }
}
