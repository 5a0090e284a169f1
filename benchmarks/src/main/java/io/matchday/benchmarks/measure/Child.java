package io.matchday.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A program of its own, with the processor time that it and its children take. The shell measures it. */
public final class Child {

    private static final String TIMED =
            "TIMEFORMAT='%U %S'; time \"$@\" <\"$MATCHDAY_BENCH_IN\" >/dev/null 2>\"$MATCHDAY_BENCH_ERR\"";

    private Child() {}

    /** Where a program is, if it is installed. */
    public static Optional<Path> find(String program) {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin";
        for (String folder : path.split(":", -1)) {
            Path file = Path.of(folder.isEmpty() ? "." : folder, program);
            if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Runs a program to its end; its processor time in seconds. Its errors go to a file beside the input. */
    public static double cpuSeconds(List<String> command, Path input, Path folder) throws IOException {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
        timed.addAll(command);
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder =
                new ProcessBuilder(timed).directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MATCHDAY_BENCH_IN", input.toString());
        builder.environment().put("MATCHDAY_BENCH_ERR", errors.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (await(process) != 0) {
            throw new IOException(command.get(0) + " failed: "
                    + Files.readString(errors).lines().findFirst().orElse(told));
        }
        return seconds(told);
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", interrupted);
        }
    }

    private static double seconds(String told) throws IOException {
        String[] parts = told.split("\\s+", -1);
        if (parts.length != 2) {
            throw new IOException(String.format(Locale.ROOT, "bash told '%s' instead of two times", told));
        }
        return Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
    }
}
