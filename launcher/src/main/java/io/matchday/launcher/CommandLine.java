package io.matchday.launcher;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.demo.Demo;
import io.matchday.launcher.process.WallClock;
import io.matchday.launcher.replay.Replay;
import io.matchday.launcher.settings.Settings;
import io.matchday.launcher.suite.Down;
import io.matchday.launcher.suite.Logs;
import io.matchday.launcher.suite.Status;
import io.matchday.launcher.suite.Suite;
import io.matchday.launcher.suite.Up;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads what was typed and does it. */
final class CommandLine {

    private final Settings settings;
    private final Map<String, String> environment;
    private final Console console;

    CommandLine(Settings settings, Map<String, String> environment, Console console) {
        this.settings = settings;
        this.environment = Map.copyOf(environment);
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
            case "replay" -> {
                return ExitStatus.of(
                        new Replay(settings, environment, console, WallClock.SYSTEM, rest(arguments)).run());
            }
            case "logs" -> new Logs(settings, console).run(rest(arguments));
            default -> {
                console.line("There is no command '" + command + "'; './matchday --help' lists them.");
                return ExitStatus.MISUSED;
            }
        }
        return ExitStatus.DONE;
    }

    private static List<String> rest(List<String> arguments) {
        return arguments.subList(1, arguments.size());
    }
}
