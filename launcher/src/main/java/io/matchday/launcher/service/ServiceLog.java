package io.matchday.launcher.service;

import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A service's log as far as the launcher reads it: what its last start said last. */
final class ServiceLog {

    /** Begins every start; nothing before the last one concerns it. */
    static final String START_MARK = "---- matchday: start ";

    private static final String CAUSE = "Caused by: ";
    private static final String MESSAGE = " msg=";
    private static final long LARGEST = 20L << 20;
    private static final int LONGEST_SENTENCE = 300;

    private final Path file;

    ServiceLog(Path file) {
        this.file = file;
    }

    /** Makes room and marks the start. One earlier file is kept. */
    void begin(String when) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            String before = Files.exists(file) ? "\n" : "";
            Files.writeString(
                    file, before + START_MARK + when + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new Trouble("Cannot write the log " + file + ": " + failed.getMessage() + ".", failed);
        }
    }

    /** The line that tells best why the last start failed: the root cause, else an error, else the last line. */
    String lastRelevantLine() {
        List<String> lines = sinceLastStart();
        return Stream.<Predicate<String>>of(
                        line -> line.startsWith(CAUSE),
                        line -> line.contains(" level=ERROR ") || line.startsWith("Error"),
                        line -> line.contains("Exception"),
                        line -> true)
                .flatMap(wanted -> lines.stream().filter(wanted).reduce((first, second) -> second).stream())
                .findFirst()
                .map(ServiceLog::shortened)
                .orElse("it said nothing");
    }

    private List<String> sinceLastStart() {
        try (Stream<String> all = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            List<String> lines = all.filter(line -> !line.isBlank()).toList();
            int start = lines.size();
            while (start > 0 && !lines.get(start - 1).startsWith(START_MARK)) {
                start--;
            }
            return lines.subList(start, lines.size());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** Without what only a log needs around the message. */
    private static String shortened(String line) {
        int message = line.indexOf(MESSAGE);
        String told = line.startsWith(CAUSE)
                ? line.substring(CAUSE.length())
                : line.substring(message < 0 ? 0 : message + MESSAGE.length());
        return told.length() <= LONGEST_SENTENCE
                ? told.strip()
                : told.substring(0, LONGEST_SENTENCE).strip() + "…";
    }
}
