package io.matchday.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherLockTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path home;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(told, true, StandardCharsets.UTF_8), false);

    @Test
    void canBeTakenAgainOnceReleased() {
        LauncherLock.take(home, console, SHORT).close();
        LauncherLock.take(home, console, SHORT).close();

        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theLockOfAKilledLauncherIsCleanedAndToldAbout() throws Exception {
        Files.writeString(home.resolve(".launcher.lock"), "4711");

        LauncherLock.take(home, console, SHORT).close();

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("pid 4711").contains("cleaned");
        assertThat(home.resolve(".launcher.lock")).isEmptyFile();
    }

    @Test
    void waitsForAnotherLauncherButNotForEver() throws Exception {
        Process other = holder();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> LauncherLock.take(home, console, SHORT)).isInstanceOf(Trouble.class);
            assertThat(told.toString(StandardCharsets.UTF_8))
                    .contains("pid " + other.pid())
                    .contains("waiting");
        } finally {
            other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        LauncherLock.take(home, console, SHORT).close();
    }

    private Process holder() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Another launcher: holds the lock until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            Console silent = new Console(System.err, false);
            try (LauncherLock lock = LauncherLock.take(Path.of(arguments[0]), silent, SHORT)) {
                System.out.println("held");
                Thread.currentThread().join();
            }
        }
    }
}
