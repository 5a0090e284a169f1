package io.matchday.testkit.database;

import io.matchday.testkit.Folders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Holds the test database while the build runs that asked for it, then takes everything away again. */
final class PostgresHost {

    private PostgresHost() {}

    public static void main(String[] arguments) throws IOException {
        ProcessHandle build = ProcessHandle.of(Long.parseLong(arguments[0])).orElseThrow();
        Path folder = Path.of(arguments[1]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("work").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("max_connections", "200")
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .start()) {
            Path part = folder.resolve("port.part");
            Files.writeString(part, Integer.toString(postgres.getPort()));
            Files.move(part, folder.resolve("port"), StandardCopyOption.ATOMIC_MOVE);
            build.onExit().join();
        }
        Folders.remove(folder);
    }
}
