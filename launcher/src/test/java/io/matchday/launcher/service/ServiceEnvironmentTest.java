package io.matchday.launcher.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.launcher.database.ServiceDatabases;
import io.matchday.launcher.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTest {

    private final Settings settings = new Settings(Path.of("/src"), Path.of("/home/m"), 18081, 55380);
    private final ServiceDatabases.Access database = new ServiceDatabases.Access("jdbc:url", "retro", "secret");

    @Test
    void tellsAServiceItsPortsItsDatabaseAndTheOthers() {
        Map<String, String> told =
                new ServiceEnvironment(settings, Map.of("LANG", "C")).of(SuiteService.RETRO, database);

        assertThat(told)
                .containsEntry("LANG", "C")
                .containsEntry("MATCHDAY_HOME", "/home/m")
                .containsEntry("QUARKUS_HTTP_PORT", "18084")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "19084")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:url")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "retro")
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", "secret")
                .containsEntry("QUARKUS_REST_CLIENT_MONITOR_URL", "http://127.0.0.1:18082")
                .doesNotContainKey("MATCHDAY_MONITOR_NOTIFY_ALLOW_PRIVATE_TARGETS");
    }

    @Test
    void keepsTheLaunchersOwnSettingsToItself() {
        Map<String, String> inherited = Map.of("MATCHDAY_PORT_BASE", "18081", "MATCHDAY_PG_PORT", "55380");

        assertThat(new ServiceEnvironment(settings, inherited).of(SuiteService.MONITOR, database))
                .doesNotContainKeys("MATCHDAY_PORT_BASE", "MATCHDAY_PG_PORT")
                .containsEntry("MATCHDAY_MONITOR_PUBLIC_URL", "http://127.0.0.1:18082/monitor")
                .containsEntry("MATCHDAY_MONITOR_NOTIFY_ALLOW_PRIVATE_TARGETS", "true");
    }
}
