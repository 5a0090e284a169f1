package io.matchday.launcher.database;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.Port;
import io.matchday.launcher.process.RunningProcess;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The one embedded PostgreSQL. It outlives the launcher, and the next launcher finds it again. */
public final class PostgresServer {

    private static final String START_SECONDS = "120";
    private static final String STOP_SECONDS = "30";

    private final Settings settings;
    private final Console console;
    private final Path data;
    private final Path log;
    private final PostmasterFile postmaster;
    private final DatabasePasswords passwords;
    private final Cluster cluster;

    public PostgresServer(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.data = settings.home().resolve("postgres");
        this.log = settings.logs().resolve("postgresql.log");
        this.postmaster = new PostmasterFile(data);
        this.passwords = new DatabasePasswords(settings.home().resolve("database.json"));
        this.cluster = new Cluster(data, passwords);
    }

    /** The server's process, if it runs. */
    public Optional<RunningProcess> process() {
        return postmaster.server();
    }

    /** Starts it unless it runs; afterwards every service has its database. */
    public void up() {
        Optional<RunningProcess> running = process();
        if (running.isPresent()) {
            refuseOtherPort();
            console.line(
                    "PostgreSQL runs already (pid %d).".formatted(running.get().pid()));
        } else {
            start();
        }
        databases().prepare();
    }

    /** How the services reach it. */
    public ServiceDatabases databases() {
        return new ServiceDatabases(settings.postgresPort(), cluster.superuserPassword(), passwords);
    }

    /** Stops it; whether there was anything to stop. Open connections are ended, finished writes are on disk. */
    public boolean down() {
        if (process().isEmpty()) {
            return false;
        }
        if (!programs().run(log, "pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", STOP_SECONDS)) {
            throw new Trouble("PostgreSQL did not stop within %s s; its log is %s.".formatted(STOP_SECONDS, log));
        }
        return true;
    }

    private void start() {
        cleanStale();
        if (!Port.becomesFree(settings.postgresPort())) {
            throw new Trouble("Port %d, which PostgreSQL needs, is in use by another program; stop it or set %s."
                    .formatted(settings.postgresPort(), Settings.POSTGRES_PORT));
        }
        PostgresPrograms programs = programs();
        if (cluster.exists()) {
            cluster.superuserPassword();
            cluster.configure();
        } else {
            cluster.create(programs, console, log);
        }
        console.progress("Starting PostgreSQL on port " + settings.postgresPort());
        boolean started = programs.run(
                log,
                "pg_ctl",
                "start",
                "-D",
                data.toString(),
                "-l",
                log.toString(),
                "-w",
                "-t",
                START_SECONDS,
                "-o",
                "-p " + settings.postgresPort());
        if (!started) {
            throw new Trouble(
                    "PostgreSQL did not start: %s; its log is %s.".formatted(PostgresPrograms.lastWord(log), log));
        }
        console.line("PostgreSQL runs on 127.0.0.1:%d.".formatted(settings.postgresPort()));
    }

    private PostgresPrograms programs() {
        try {
            Files.createDirectories(settings.logs());
        } catch (IOException failed) {
            throw new Trouble("Cannot write below " + settings.home() + ": " + failed.getMessage() + ".", failed);
        }
        return new PostgresPrograms(
                new PostgresBinaries(settings.home().resolve("postgres-binaries")).unpacked(console));
    }

    /** A killed server leaves its file; it must go, because its number may by now belong to another process. */
    private void cleanStale() {
        if (!postmaster.exists()) {
            return;
        }
        console.line("PostgreSQL (pid %d) had been killed; its lock is cleaned.".formatted(postmaster.pid()));
        try {
            postmaster.delete();
        } catch (IOException failed) {
            throw new Trouble("Cannot clean PostgreSQL's lock in " + data + ": " + failed.getMessage() + ".", failed);
        }
    }

    private void refuseOtherPort() {
        if (postmaster.port() != settings.postgresPort()) {
            throw new Trouble("PostgreSQL of %s runs on port %d, not %d; run './matchday down' first."
                    .formatted(settings.home(), postmaster.port(), settings.postgresPort()));
        }
    }
}
