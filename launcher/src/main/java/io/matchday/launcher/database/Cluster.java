package io.matchday.launcher.database;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The data directory: made once, with passwords from the first moment on, and configured at every start. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    /** Nothing acknowledged is lost: the three that make a commit durable are said here, whatever the default. */
    private static final String CONFIGURATION =
            """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 120
            shared_buffers = 128MB
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%m [%p] %d '
            password_encryption = 'scram-sha-256'
            """;

    private static final String OURS = "matchday.conf";

    private final Path data;
    private final DatabasePasswords passwords;

    Cluster(Path data, DatabasePasswords passwords) {
        this.data = data;
        this.passwords = passwords;
    }

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION")) && Files.exists(data.resolve(OURS));
    }

    /** Makes the data directory. What an interrupted attempt left is removed; a finished one is never touched. */
    void create(PostgresPrograms programs, Console console, Path log) {
        console.line("Making the database in " + data + ".");
        Path passwordFile = data.resolveSibling(".superuser");
        try {
            Files.createDirectories(log.getParent());
            Folders.delete(data);
            DatabasePasswords.write(passwordFile, passwords.of(SUPERUSER) + "\n");
            boolean made = programs.run(
                    log,
                    "initdb",
                    "--pgdata=" + data,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            Files.deleteIfExists(passwordFile);
            if (!made) {
                throw new Trouble("PostgreSQL could not make its data directory: %s; its log is %s."
                        .formatted(PostgresPrograms.lastWord(log), log));
            }
            Files.writeString(data.resolve("postgresql.conf"), "\ninclude '" + OURS + "'\n", StandardOpenOption.APPEND);
            configure();
        } catch (IOException failed) {
            throw new Trouble("Cannot make the database in " + data + ": " + failed.getMessage() + ".", failed);
        }
    }

    void configure() {
        try {
            Files.writeString(data.resolve(OURS), CONFIGURATION);
        } catch (IOException failed) {
            throw new Trouble("Cannot configure the database in " + data + ": " + failed.getMessage() + ".", failed);
        }
    }

    /** The superuser's password; without its file the data of an earlier run cannot be opened. */
    String superuserPassword() {
        if (!passwords.exist()) {
            throw new Trouble("The database in %s is there but its passwords file is gone;".formatted(data)
                    + " put the file back, or remove that folder to begin anew.");
        }
        return passwords.of(SUPERUSER);
    }
}
