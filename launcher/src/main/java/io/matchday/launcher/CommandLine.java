package io.matchday.launcher;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.demo.Demo;
import io.matchday.launcher.settings.Settings;
import io.matchday.launcher.suite.Down;
import io.matchday.launcher.suite.Logs;
import io.matchday.launcher.suite.Status;
import io.matchday.launcher.suite.Suite;
import io.matchday.launcher.suite.Up;
import java.time.Instant;
import java.util.List;

/** Reads what was typed and does it. */
final class CommandLine {

    private final Settings settings;
    private final Console console;

    CommandLine(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** The exit status. */
    int run(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        Suite suite = Suite.of(settings, console);
        switch (command) {
            case "up" -> new Up(suite).run();
            case "down" -> new Down(suite).run();
            case "status" -> {
                return ExitStatus.of(new Status(suite).run());
            }
            case "demo" -> {
                new Up(suite).run();
                new Demo(settings, console, Instant.now()).run();
            }
            case "logs" -> new Logs(settings, console).run(arguments.subList(1, arguments.size()));
            default -> {
                console.line("There is no command '" + command + "'; './matchday --help' lists them.");
                return ExitStatus.MISUSED;
            }
        }
        return ExitStatus.DONE;
    }
}
