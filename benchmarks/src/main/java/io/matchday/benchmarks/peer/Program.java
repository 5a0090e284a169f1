package io.matchday.benchmarks.peer;

import io.matchday.benchmarks.log.LogFiles;
import io.matchday.benchmarks.measure.Case;
import io.matchday.benchmarks.measure.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A program that reads a file to its end.
 *
 * @param name the tool and what it does
 * @param comparable the case of ours that it is compared with
 * @param program its executable
 * @param command its words after the executable
 */
record Program(String name, Case comparable, String program, Command command) implements Peer {

    /** The resolution of what the shell tells; shorter runs say nothing. */
    private static final double LEAST_SECONDS = 0.001;
    /** Short runs differ more, and cost little to repeat. */
    private static final double SHORT_SECONDS = 3;

    private static final int MOST_RUNS = 5;

    /** Makes what the program needs and tells its command line. */
    @FunctionalInterface
    interface Command {
        List<String> words(LogFiles files) throws IOException;
    }

    @Override
    public OptionalDouble linesPerCpuSecond(LogFiles files, long lines) throws IOException {
        Optional<Path> executable = Child.find(program);
        if (executable.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<String> words = new ArrayList<>(List.of(executable.get().toString()));
        words.addAll(command.words(files));
        Path input = comparable == Case.NDJSON ? files.ndjson() : files.text();
        List<Double> runs = new ArrayList<>();
        do {
            runs.add(Math.max(LEAST_SECONDS, Child.cpuSeconds(words, input, files.folder())));
        } while (runs.size() < MOST_RUNS && runs.get(0) < SHORT_SECONDS);
        runs.sort(Double::compare);
        return OptionalDouble.of(lines / runs.get(runs.size() / 2));
    }

    /** Writes a file that the program is configured with. */
    static String file(LogFiles files, String name, String content) throws IOException {
        return Files.writeString(files.folder().resolve(name), content).toString();
    }
}
