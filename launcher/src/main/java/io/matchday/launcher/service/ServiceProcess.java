package io.matchday.launcher.service;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.database.ServiceDatabases;
import io.matchday.launcher.process.DetachedStart;
import io.matchday.launcher.process.PidFile;
import io.matchday.launcher.process.Port;
import io.matchday.launcher.process.RunningProcess;
import io.matchday.launcher.process.Termination;
import io.matchday.launcher.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** One service as a process of its own. */
public final class ServiceProcess {

    /** Longer than this no start takes on a machine that can run the suite. */
    public static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final SuiteService service;
    private final Settings settings;
    private final PidFile pidFile;
    private final ServiceApp app;
    private final ServiceLog log;
    private final Health health;

    public ServiceProcess(SuiteService service, Settings settings) {
        this.service = service;
        this.settings = settings;
        this.pidFile = new PidFile(settings.run().resolve(service.key() + ".pid"));
        this.app = new ServiceApp(service, settings);
        this.log = new ServiceLog(service.log(settings));
        this.health = new Health(settings);
    }

    public SuiteService service() {
        return service;
    }

    public Optional<RunningProcess> process() {
        return pidFile.read().filter(RunningProcess::alive);
    }

    /** Ends the start of the suite before anything is started, when a port of this service is taken. */
    public void refuseTakenPorts() {
        if (process().isEmpty()) {
            refuseTaken(service.port(settings));
            refuseTaken(service.managementPort(settings));
        }
    }

    /** Starts it unless it runs; whether it was started. */
    public boolean start(ServiceDatabases.Access database, Console console) {
        Optional<RunningProcess> running = process();
        if (running.isPresent()) {
            console.line("%s runs already (pid %d)%s."
                    .formatted(service.key(), running.get().pid(), app.outdated() ? ", from an earlier build" : ""));
            return false;
        }
        cleanStale(console);
        refuseTakenPorts();
        launch(database);
        return true;
    }

    public ServiceState state(Instant now) {
        Optional<RunningProcess> running = process();
        if (running.isEmpty()) {
            return ServiceState.DOWN;
        }
        if (health.ready(service)) {
            return ServiceState.READY;
        }
        boolean young = running.get().age(now).compareTo(LONGEST_START) < 0;
        return young ? ServiceState.STARTING : ServiceState.NOT_ANSWERING;
    }

    /** Stops it; how that went. */
    public Termination.Outcome stop() {
        Termination.Outcome outcome =
                process().map(one -> Termination.of(one, GRACE)).orElse(Termination.Outcome.ALREADY_GONE);
        pidFile.delete();
        return outcome;
    }

    /** What to say when it has died on the way. */
    public Trouble diedStarting() {
        pidFile.delete();
        return new Trouble("%s died while starting: %s; its log is %s."
                .formatted(service.key(), log.lastRelevantLine(), service.log(settings)));
    }

    /** What to say when it runs but does not become ready. */
    public Trouble notReady() {
        return new Trouble("%s did not become ready within %d s; the last of its log is: %s; its log is %s."
                .formatted(service.key(), LONGEST_START.toSeconds(), log.lastRelevantLine(), service.log(settings)));
    }

    private void launch(ServiceDatabases.Access database) {
        Path jar = app.install();
        log.begin(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + service.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                // In heaps this small, collecting beside the program costs more than the pauses it saves.
                "-XX:+UseParallelGC",
                "-jar",
                jar.toString());
        pidFile.write(DetachedStart.start(
                command,
                new ServiceEnvironment(settings, System.getenv()).of(service, database),
                jar.getParent(),
                service.log(settings)));
    }

    private void cleanStale(Console console) {
        if (pidFile.exists()) {
            long pid = pidFile.read().map(RunningProcess::pid).orElse(0L);
            console.line("%s (pid %d) had ended without being stopped; its pid file is cleaned."
                    .formatted(service.key(), pid));
            pidFile.delete();
        }
    }

    private void refuseTaken(int port) {
        if (!Port.becomesFree(port)) {
            throw new Trouble("Port %d, which %s needs, is in use by another program; stop it or set %s."
                    .formatted(port, service.key(), Settings.PORT_BASE));
        }
    }
}
