package io.matchday.benchmarks.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code bench generate}: a log to replay or to measure other tools with. */
public final class GenerateLog {

    private static final long DEFAULT_LINES = 1_000_000;
    private static final String DEFAULT_BEGIN = "2026-10-31T12:00:00Z";

    private final LogOptions options;
    private final Dialect dialect;
    private final Path file;
    private final Console console;

    /** Reads what was typed. */
    public GenerateLog(List<String> typed, Console console) {
        Set<String> valued = new HashSet<>(LogOptions.NAMES);
        valued.addAll(Set.of("--format", "--begin"));
        Arguments arguments = Arguments.read(typed, valued, Set.of());
        if (arguments.rest().size() != 1) {
            throw new Trouble(
                    "One file to write is expected, not " + arguments.rest().size() + ".");
        }
        this.options = LogOptions.read(
                arguments, DEFAULT_LINES, begin(arguments.option("--begin").orElse(DEFAULT_BEGIN)));
        this.dialect = Dialect.valueOf(
                arguments.oneOf("--format", "text", "text", "ndjson").toUpperCase(Locale.ROOT));
        this.file = Path.of(arguments.rest().get(0));
        this.console = console;
    }

    public void run() throws IOException {
        new LogGenerator(options).write(dialect, file);
        console.line("%s: %,d lines; a source for it is described by %s"
                .formatted(file, options.lines(), new ObjectMapper().writeValueAsString(dialect.source())));
    }

    private static Instant begin(String given) {
        try {
            return Instant.parse(given);
        } catch (DateTimeException noTime) {
            throw new Trouble("--begin is a time such as " + DEFAULT_BEGIN + ", but not '" + given + "'.", noTime);
        }
    }
}
