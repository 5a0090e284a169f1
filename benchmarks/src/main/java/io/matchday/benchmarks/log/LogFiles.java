package io.matchday.benchmarks.log;

import io.matchday.launcher.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One log in both dialects, in a folder that is removed afterwards.
 *
 * @param folder where they lie, with room for what peers need
 * @param text as nginx writes it
 * @param ndjson as JSON
 */
public record LogFiles(Path folder, Path text, Path ndjson) implements AutoCloseable {

    /** Writes the log. */
    public static LogFiles make(LogOptions options) throws IOException {
        Path folder = Files.createTempDirectory("matchday-bench");
        LogFiles files = new LogFiles(folder, folder.resolve("log.txt"), folder.resolve("log.ndjson"));
        LogGenerator generator = new LogGenerator(options);
        generator.write(Dialect.TEXT, files.text);
        generator.write(Dialect.NDJSON, files.ndjson);
        return files;
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
