package io.matchday.launcher.process;

import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts a program that outlives the launcher and its terminal. A shell puts it in the background, where it ignores
 * the terminal's interrupt and hang-up; where {@code setsid} exists (Linux) it gets a session of its own as well.
 */
public final class DetachedStart {

    private static final String SCRIPT =
            """
            log=$1; shift
            if command -v setsid >/dev/null 2>&1; then set -- setsid "$@"; fi
            nohup "$@" </dev/null >>"$log" 2>&1 &
            echo $!
            """;

    private DetachedStart() {}

    /** Starts the command; what it prints is added to the log. Secrets belong into the environment, which others cannot read. */
    public static RunningProcess start(List<String> command, Map<String, String> environment, Path folder, Path log) {
        List<String> shell = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "sh", log.toString()));
        shell.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shell).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        String printed = printed(builder);
        try {
            long pid = Long.parseLong(printed);
            return RunningProcess.of(pid).orElseThrow(() -> diedAtOnce(command, log));
        } catch (NumberFormatException noPid) {
            throw new Trouble("Cannot start " + command.get(0) + "; see " + log + ".", noPid);
        }
    }

    private static String printed(ProcessBuilder builder) {
        try {
            Process shell = builder.start();
            String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            shell.waitFor();
            return printed;
        } catch (IOException failed) {
            throw new Trouble("Cannot start a process: " + failed.getMessage() + ".", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while starting a process.", interrupted);
        }
    }

    private static Trouble diedAtOnce(List<String> command, Path log) {
        return new Trouble(command.get(0) + " ended as soon as it was started; see " + log + ".");
    }
}
