package io.matchday.benchmarks.latency;

import io.matchday.launcher.files.Folders;
import io.matchday.launcher.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/** Other programs, and the folder they work in. Neither outlives this process, however it ends. */
final class Children implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
    private static final int GRACE_SECONDS = 5;
    private static final int OK = 200;

    private final Path folder;
    /** The last one started is the first one ended: it leans on the others. */
    private final ConcurrentLinkedDeque<Process> processes = new ConcurrentLinkedDeque<>();

    private final Thread atTheEnd = new Thread(this::end);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build();

    Children() throws IOException {
        this.folder = Files.createTempDirectory("matchday-latency");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    Path folder() {
        return folder;
    }

    Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Starts a program and waits until it says at the address that it is ready. */
    void start(String name, URI ready, List<String> command) throws IOException {
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        processes.push(process);
        boolean answered = Waiting.until(() -> !process.isAlive() || answers(ready), PATIENCE, LOOK_EVERY);
        if (!answered || !process.isAlive()) {
            String last = Files.readString(log).lines().reduce("it said nothing", (before, line) -> line);
            throw new IOException(name + " did not start: " + last);
        }
    }

    /** How many of them run. */
    long alive() {
        return processes.stream().filter(Process::isAlive).count();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException alreadyEnding) {
            return;
        }
        end();
    }

    private void end() {
        for (Process process = processes.poll(); process != null; process = processes.poll()) {
            end(process);
        }
        try {
            Folders.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(ANSWER_WITHIN).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
