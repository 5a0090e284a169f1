package io.matchday.launcher.process;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Lets one launcher at a time start and stop things. The system frees the lock of a launcher that was killed; its
 * number in the file then tells that it did not finish.
 */
public final class LauncherLock implements AutoCloseable {

    private static final Duration ASK_EVERY = Duration.ofMillis(200);
    private static final int LONGEST_NUMBER = 64;

    private final FileChannel channel;
    private FileLock lock;

    private LauncherLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for its turn, at most as long as said. */
    public static LauncherLock take(Path home, Console console, Duration longest) {
        Path file = home.resolve(".launcher.lock");
        try {
            Files.createDirectories(home);
            LauncherLock held = new LauncherLock(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            held.acquire(console, longest);
            return held;
        } catch (IOException failed) {
            throw new Trouble("Cannot use the lock file " + file + ": " + failed.getMessage() + ".", failed);
        }
    }

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
            lock.release();
        } catch (IOException failed) {
            throw new Trouble("Cannot release the launcher's lock: " + failed.getMessage() + ".", failed);
        }
    }

    private void acquire(Console console, Duration longest) throws IOException {
        lock = channel.tryLock();
        if (lock == null) {
            console.line("Another matchday (pid %s) is at work here; waiting for it.".formatted(holder()));
            if (!Waiting.until(this::tried, longest, ASK_EVERY)) {
                channel.close();
                throw new Trouble("Another matchday is still at work after %d s; try again when it is done."
                        .formatted(longest.toSeconds()));
            }
        } else if (!holder().isEmpty()) {
            console.line("An earlier matchday (pid %s) was killed at work; its lock is cleaned.".formatted(holder()));
        }
        channel.truncate(0);
        channel.write(
                StandardCharsets.US_ASCII.encode(
                        Long.toString(ProcessHandle.current().pid())),
                0);
    }

    private boolean tried() {
        try {
            lock = channel.tryLock();
            return lock != null;
        } catch (IOException failed) {
            throw new Trouble("Cannot take the launcher's lock: " + failed.getMessage() + ".", failed);
        }
    }

    private String holder() throws IOException {
        ByteBuffer number = ByteBuffer.allocate(LONGEST_NUMBER);
        channel.read(number, 0);
        return StandardCharsets.US_ASCII.decode(number.flip()).toString().strip();
    }
}
