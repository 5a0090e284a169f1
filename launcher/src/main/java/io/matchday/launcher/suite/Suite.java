package io.matchday.launcher.suite;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.database.PostgresServer;
import io.matchday.launcher.process.LauncherLock;
import io.matchday.launcher.service.ServiceProcess;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * The database and the four services of one home folder.
 *
 * @param settings where they live
 * @param console where they are told about
 * @param postgres the database
 * @param services the services, in their order
 */
public record Suite(Settings settings, Console console, PostgresServer postgres, List<ServiceProcess> services) {

    private static final Duration LONGEST_TURN = Duration.ofMinutes(5);

    public Suite {
        services = List.copyOf(services);
    }

    public static Suite of(Settings settings, Console console) {
        return new Suite(
                settings,
                console,
                new PostgresServer(settings, console),
                Arrays.stream(SuiteService.values())
                        .map(service -> new ServiceProcess(service, settings))
                        .toList());
    }

    /** Only one launcher at a time starts or stops. */
    LauncherLock lock() {
        return LauncherLock.take(settings.home(), console, LONGEST_TURN);
    }
}
