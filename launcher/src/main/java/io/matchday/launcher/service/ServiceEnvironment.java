package io.matchday.launcher.service;

import io.matchday.launcher.database.ServiceDatabases;
import io.matchday.launcher.settings.Settings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a service is told when it starts. By environment, because everyone can read a command line. */
final class ServiceEnvironment {

    private final Settings settings;
    private final Map<String, String> inherited;

    ServiceEnvironment(Settings settings, Map<String, String> inherited) {
        this.settings = settings;
        this.inherited = Map.copyOf(inherited);
    }

    Map<String, String> of(SuiteService service, ServiceDatabases.Access database) {
        Map<String, String> environment = new HashMap<>(inherited);
        // A service refuses settings of ours that it does not know; these two are the launcher's own.
        environment.remove(Settings.PORT_BASE);
        environment.remove(Settings.POSTGRES_PORT);
        environment.put(Settings.HOME, settings.home().toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(settings)));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort(settings)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        for (SuiteService other : SuiteService.values()) {
            environment.put(
                    "QUARKUS_REST_CLIENT_" + other.key().toUpperCase(Locale.ROOT) + "_URL", other.origin(settings));
        }
        if (service == SuiteService.MONITOR) {
            environment.put("MATCHDAY_MONITOR_PUBLIC_URL", service.url(settings));
            // On a machine of one's own the receivers of notifications are on this machine too.
            environment.put("MATCHDAY_MONITOR_NOTIFY_ALLOW_PRIVATE_TARGETS", "true");
        }
        return environment;
    }
}
