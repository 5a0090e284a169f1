package io.matchday.launcher.database;

import io.matchday.launcher.console.Trouble;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs. They refuse to run as root, so root runs them in a user namespace of their own. */
final class PostgresPrograms {

    private final Path folder;

    PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** Runs a program to its end; whether it succeeded. What it says is added to the log. */
    boolean run(Path log, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process.getOutputStream().close();
            return process.waitFor() == 0;
        } catch (IOException failed) {
            throw new Trouble("Cannot run " + program + ": " + failed.getMessage() + ".", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while running " + program + ".", interrupted);
        }
    }

    private boolean asRoot() {
        if (!System.getProperty("user.name").equals("root")) {
            return false;
        }
        if (!LinuxUtils.isUnshareAvailable()) {
            throw new Trouble("PostgreSQL does not run as root, and this machine does not allow 'unshare -U';"
                    + " run ./matchday as a normal user.");
        }
        return true;
    }

    /** What is worth telling of a program's log: its last error, or else its last line. */
    static String lastWord(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                    .reduce((first, second) -> second)
                    .orElse(lines.isEmpty() ? "no reason given" : lines.get(lines.size() - 1))
                    .strip();
        } catch (IOException unreadable) {
            return "no reason given";
        }
    }
}
