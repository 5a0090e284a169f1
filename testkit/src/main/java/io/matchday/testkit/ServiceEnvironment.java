package io.matchday.testkit;

import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a service under test stands on: a database and a home folder with sign-ins, both made for this run. */
public final class ServiceEnvironment implements QuarkusTestResourceLifecycleManager {

    private TestDatabase database;
    private Path home;

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory("matchday-test-home-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        new SuiteSecrets(home).generateMissing();
        database = new TestDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0",
                "matchday.home", home.toString());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        Folders.remove(home);
    }
}
