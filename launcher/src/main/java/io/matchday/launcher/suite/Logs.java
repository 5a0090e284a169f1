package io.matchday.launcher.suite;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code matchday logs [-f] [service]}. */
public final class Logs {

    private static final String FOLLOW = "-f";
    private static final String POSTGRES = "postgresql";
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Settings settings;
    private final Console console;

    public Logs(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    public void run(List<String> arguments) {
        boolean follow = arguments.contains(FOLLOW);
        List<String> names =
                arguments.stream().filter(argument -> !argument.equals(FOLLOW)).toList();
        List<LogTail> tails = (names.isEmpty() ? known() : names)
                .stream()
                        .map(this::file)
                        .filter(file -> !names.isEmpty() || Files.exists(file))
                        .map(file -> new LogTail(file, console))
                        .toList();
        if (tails.isEmpty()) {
            throw new Trouble("There are no logs below " + settings.logs() + " yet; run './matchday up'.");
        }
        tails.forEach(tail -> show(tail, tails.size() > 1));
        if (follow) {
            Waiting.until(() -> !follow(tails), FOR_EVER, LOOK_EVERY);
        }
    }

    private void show(LogTail tail, boolean named) {
        if (named) {
            console.line("==> " + tail.file() + " <==");
        }
        try {
            tail.showNew();
        } catch (IOException unreadable) {
            throw new Trouble("There is no log " + tail.file() + " yet; run './matchday up'.", unreadable);
        }
    }

    private boolean follow(List<LogTail> tails) {
        for (LogTail tail : tails) {
            if (tail.hasNew()) {
                show(tail, tails.size() > 1);
            }
        }
        return true;
    }

    private Path file(String name) {
        if (!known().contains(name)) {
            throw new Trouble(
                    "There is no service '%s'; the logs are those of %s.".formatted(name, String.join(", ", known())));
        }
        return settings.logs().resolve(name + ".log");
    }

    private static List<String> known() {
        return Stream.concat(Arrays.stream(SuiteService.values()).map(SuiteService::key), Stream.of(POSTGRES))
                .collect(Collectors.toList());
    }
}
