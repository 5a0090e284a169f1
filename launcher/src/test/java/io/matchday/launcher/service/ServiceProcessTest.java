package io.matchday.launcher.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.database.ServiceDatabases;
import io.matchday.launcher.process.RunningProcess;
import io.matchday.launcher.process.Termination;
import io.matchday.launcher.process.TestPorts;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

    private static final ServiceDatabases.Access DATABASE = new ServiceDatabases.Access("jdbc:none", "intake", "x");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(50);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(told, true, StandardCharsets.UTF_8), false);
    private Settings settings;
    private ServiceProcess service;

    @BeforeEach
    void build() throws Exception {
        settings = new Settings(folder, folder.resolve("home"), TestPorts.free(), 5432);
        service = new ServiceProcess(SuiteService.INTAKE, settings);
        FakeService.build(folder, SuiteService.INTAKE);
    }

    @AfterEach
    void stop() {
        service.stop();
    }

    @Test
    void startsOnceAndStops() {
        assertThat(service.state(Instant.now())).isEqualTo(ServiceState.DOWN);
        service.start(DATABASE, console);
        awaitState(ServiceState.READY);
        RunningProcess first = service.process().orElseThrow();

        service.start(DATABASE, console);
        assertThat(service.process()).contains(first);
        assertThat(told()).contains("intake runs already (pid " + first.pid() + ").");

        assertThat(service.stop()).isEqualTo(Termination.Outcome.STOPPED);
        assertThat(service.state(Instant.now())).isEqualTo(ServiceState.DOWN);
    }

    @Test
    void cleansUpAfterAKill() throws Exception {
        service.start(DATABASE, console);
        awaitState(ServiceState.READY);
        RunningProcess killed = service.process().orElseThrow();
        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
        awaitState(ServiceState.DOWN);

        service.start(DATABASE, console);

        assertThat(told())
                .contains("intake (pid %d) had ended without being stopped; its pid file is cleaned."
                        .formatted(killed.pid()));
        awaitState(ServiceState.READY);
    }

    @Test
    void tellsWhyAServiceDied() throws Exception {
        FakeService.breakIt(folder, SuiteService.INTAKE);
        service.start(DATABASE, console);
        awaitState(ServiceState.DOWN);

        assertThat(service.diedStarting())
                .hasMessage(
                        "intake died while starting: java.io.IOException: the dog ate the configuration; its log is "
                                + settings.logs().resolve("intake.log") + ".");
    }

    @Test
    void namesAPortThatSomebodyElseHas() throws Exception {
        try (ServerSocket other =
                new ServerSocket(SuiteService.INTAKE.port(settings), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> service.start(DATABASE, console))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", which intake needs, is in use");
        }
        assertThat(service.process()).isEmpty();
    }

    @Test
    void aNewBuildDoesNotTouchWhatRuns() throws Exception {
        service.start(DATABASE, console);
        awaitState(ServiceState.READY);
        Path jar = folder.resolve("intake-service/target/quarkus-app/quarkus-run.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));

        service.start(DATABASE, console);

        assertThat(told()).contains("from an earlier build");
        assertThat(service.state(Instant.now())).isEqualTo(ServiceState.READY);
    }

    @Test
    void saysWhatIsNotBuilt() throws Exception {
        Files.delete(folder.resolve("intake-service/target/quarkus-app/quarkus-run.jar"));

        assertThatThrownBy(() -> service.start(DATABASE, console))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("intake is not built");
    }

    private void awaitState(ServiceState wanted) {
        assertThat(Waiting.until(() -> service.state(Instant.now()) == wanted, SOON, OFTEN))
                .as("%s within %s", wanted, SOON)
                .isTrue();
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
