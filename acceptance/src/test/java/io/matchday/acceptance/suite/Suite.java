package io.matchday.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The whole suite on this machine, started the way a user does, in a folder and on ports of its own. */
final class Suite implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final List<String> SERVICES = List.of("intake", "monitor", "capacity", "retro");

    private final Path checkout;
    private final Path home;
    private final int portBase;
    private final int databasePort;

    Suite(Path checkout) throws IOException {
        this.checkout = checkout;
        this.home = Files.createTempDirectory("matchday-acceptance-");
        this.portBase = freePorts();
        this.databasePort = freePort();
    }

    void up() throws IOException, InterruptedException {
        launch("up");
    }

    /** The API signed in with one of the generated sign-ins. */
    Api as(String role) throws IOException {
        String password = JSON.readTree(home.resolve("passwords.json").toFile())
                .path(role)
                .asText();
        return new Api(this::url, Optional.of(role + ":" + password));
    }

    Api asNobody() {
        return new Api(this::url, Optional.empty());
    }

    /** Ends a service the hard way and waits until it is gone. */
    void kill(String service) throws IOException {
        ProcessHandle process = process(service);
        process.destroyForcibly();
        Awaitility.await().until(() -> !process.isAlive());
    }

    /** The process that a service runs in. */
    ProcessHandle process(String service) throws IOException {
        String pid =
                Files.readString(home.resolve("run").resolve(service + ".pid")).split(" ", 2)[0];
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    int launch(String command) throws IOException, InterruptedException {
        Path output = home.resolve(command + ".out");
        ProcessBuilder launcher = new ProcessBuilder(
                        checkout.resolve("matchday").toString(), command)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        launcher.environment()
                .putAll(Map.of(
                        "MATCHDAY_HOME", home.toString(),
                        "MATCHDAY_PORT_BASE", Integer.toString(portBase),
                        "MATCHDAY_PG_PORT", Integer.toString(databasePort)));
        Process process = launcher.start();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("./matchday %s ends", command)
                .isTrue();
        assertThat(process.exitValue())
                .as("./matchday %s:%n%s", command, Files.readString(output))
                .isZero();
        return process.exitValue();
    }

    private String url(String path) {
        String service = path.substring(1, path.indexOf('/', 1));
        return "http://127.0.0.1:" + (portBase + SERVICES.indexOf(service)) + path;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        launch("down");
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** Four ports in a row, and four more a thousand above, that are free just now. */
    private static int freePorts() throws IOException {
        for (int base = 20081; base < 30000; base += 100) {
            if (Stream.iterate(base, port -> port + 1).limit(4).allMatch(port -> free(port) && free(port + 1000))) {
                return base;
            }
        }
        throw new IOException("No four free ports in a row");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static boolean free(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
