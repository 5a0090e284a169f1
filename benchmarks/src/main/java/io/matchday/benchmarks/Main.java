package io.matchday.benchmarks;

import io.matchday.benchmarks.evaluate.Evaluate;
import io.matchday.benchmarks.growth.GrowthBench;
import io.matchday.benchmarks.ingest.IngestBench;
import io.matchday.benchmarks.latency.LatencyBench;
import io.matchday.benchmarks.log.GenerateLog;
import io.matchday.benchmarks.parse.ParseBench;
import io.matchday.benchmarks.reserve.ReserveBench;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The Java half of {@code ./matchday bench} and {@code ./matchday evaluate}. */
public final class Main {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] typed) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, Boolean.getBoolean("matchday.terminal"));
        int status = FAILED;
        try {
            status = run(List.of(typed), console);
        } catch (Trouble | IOException trouble) {
            console.progress("");
            err.println("matchday: " + trouble.getMessage());
        }
        System.exit(status);
    }

    private static int run(List<String> typed, Console console) throws IOException {
        String bench = typed.isEmpty() ? "" : typed.get(0);
        List<String> rest = typed.isEmpty() ? List.of() : typed.subList(1, typed.size());
        switch (bench) {
            case "parse" -> new ParseBench(rest, console).run();
            case "evaluate" -> Evaluate.run(rest, console);
            case "generate" -> new GenerateLog(rest, console).run();
            case "ingest" -> {
                return new IngestBench(rest, settings(), console).run() ? 0 : FAILED;
            }
            case "growth" -> {
                return new GrowthBench(rest, settings(), console).run() ? 0 : FAILED;
            }
            case "reserve" -> {
                return new ReserveBench(rest, settings(), console).run() ? 0 : FAILED;
            }
            case "latency" -> {
                return new LatencyBench(rest, settings(), console).run() ? 0 : FAILED;
            }
            default -> {
                console.line("There is no bench '" + bench + "'; './matchday --help' lists them.");
                return MISUSED;
            }
        }
        return 0;
    }

    private static Settings settings() {
        Path checkout = Path.of(System.getProperty("matchday.checkout", "."));
        return Settings.from(
                System.getenv(), checkout.toAbsolutePath().normalize(), Path.of(System.getProperty("user.home")));
    }
}
