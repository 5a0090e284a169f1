package io.matchday.launcher;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.settings.Settings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The Java half of {@code ./matchday}. The script has found a JDK and has built what was missing. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, Boolean.getBoolean("matchday.terminal"));
        int status = ExitStatus.FAILED;
        try {
            Settings settings = Settings.from(
                    System.getenv(),
                    Path.of(System.getProperty("matchday.checkout", "."))
                            .toAbsolutePath()
                            .normalize(),
                    Path.of(System.getProperty("user.home")));
            status = new CommandLine(settings, System.getenv(), console).run(List.of(arguments));
        } catch (Trouble trouble) {
            console.progress("");
            err.println("matchday: " + trouble.getMessage());
        }
        System.exit(status);
    }
}
