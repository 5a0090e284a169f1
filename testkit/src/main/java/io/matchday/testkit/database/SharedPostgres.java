package io.matchday.testkit.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * One real PostgreSQL for all modules of one build. The first test JVM that needs it starts {@link PostgresHost}, a
 * process of its own that lives exactly as long as the build; the JVMs after it find its port in a file.
 */
final class SharedPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ProcessHandle build;
    private final Path folder;

    SharedPostgres() {
        this.build = enclosingBuild();
        this.folder = Path.of(System.getProperty("java.io.tmpdir"), "matchday-test-postgres-" + build.pid());
    }

    /** The port it listens on; started if need be. */
    int port() {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Path portFile = folder.resolve("port");
                if (lock.isValid() && !served(portFile)) {
                    start(portFile);
                }
                return Integer.parseInt(Files.readString(portFile).trim());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The test database cannot be started in " + folder, failed);
        }
    }

    /** A port file left by an earlier process under the same pid does not count. */
    private static boolean served(Path portFile) throws IOException {
        if (Files.notExists(portFile)) {
            return false;
        }
        int port = Integer.parseInt(Files.readString(portFile).trim());
        try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return probe.isConnected();
        } catch (IOException refused) {
            Files.delete(portFile);
            return false;
        }
    }

    private void start(Path portFile) throws IOException {
        ProcessBuilder host = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                PostgresHost.class.getName(),
                Long.toString(build.pid()),
                folder.toString());
        host.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        host.redirectErrorStream(true).redirectOutput(folder.resolve("host.log").toFile());
        Process process = host.start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Files.notExists(portFile)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("No PostgreSQL: see " + folder.resolve("host.log"));
            }
            Thread.onSpinWait();
        }
    }

    /** The build tool's process: the farthest ancestor that is a Java process; without one, this JVM. */
    private static ProcessHandle enclosingBuild() {
        ProcessHandle found = ProcessHandle.current();
        Optional<ProcessHandle> ancestor = found.parent();
        while (ancestor.isPresent()) {
            ProcessHandle candidate = ancestor.get();
            if (candidate
                    .info()
                    .command()
                    .filter(command -> command.endsWith("java"))
                    .isPresent()) {
                found = candidate;
            }
            ancestor = candidate.parent();
        }
        return found;
    }
}
