package io.matchday.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that tests make and take away again. */
public final class Folders {

    private Folders() {}

    /** Removes a folder with all that is in it, at once. */
    public static void remove(Path folder) {
        try {
            List<Path> paths;
            try (Stream<Path> all = Files.walk(folder)) {
                paths = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
