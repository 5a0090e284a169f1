package io.matchday.launcher.settings;

import io.matchday.launcher.console.Trouble;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the suite lives on this machine and which ports it takes.
 *
 * @param checkout the folder with the built services
 * @param home the folder for all that the running suite keeps
 * @param portBase port of the first service; the others follow, their management ports are 1000 higher
 * @param postgresPort port of the database
 */
public record Settings(Path checkout, Path home, int portBase, int postgresPort) {

    /** Names of the environment variables that only the launcher reads. */
    public static final String PORT_BASE = "MATCHDAY_PORT_BASE";

    public static final String POSTGRES_PORT = "MATCHDAY_PG_PORT";
    public static final String HOME = "MATCHDAY_HOME";

    private static final int DEFAULT_PORT_BASE = 8081;
    private static final int DEFAULT_POSTGRES_PORT = 54380;
    private static final int FIRST_UNPRIVILEGED = 1024;
    /** Leaves room for four services with management ports above. */
    private static final int LAST_BASE = 64000;

    private static final int LAST_PORT = 65535;

    /** Reads the settings from the environment; what is absent has a default. */
    public static Settings from(Map<String, String> environment, Path checkout, Path userHome) {
        String home = environment.getOrDefault(HOME, "");
        return new Settings(
                checkout,
                (home.isBlank() ? userHome.resolve(".matchday") : Path.of(home)).toAbsolutePath(),
                port(environment, PORT_BASE, DEFAULT_PORT_BASE, LAST_BASE),
                port(environment, POSTGRES_PORT, DEFAULT_POSTGRES_PORT, LAST_PORT));
    }

    public Path logs() {
        return home.resolve("logs");
    }

    /** Files that say which processes run. */
    public Path run() {
        return home.resolve("run");
    }

    /** What runs: copies, so that a build does not pull the jars from under a running service. */
    public Path apps() {
        return home.resolve("apps");
    }

    private static int port(Map<String, String> environment, String name, int byDefault, int most) {
        String given = environment.getOrDefault(name, "").strip();
        if (given.isEmpty()) {
            return byDefault;
        }
        try {
            int port = Integer.parseInt(given);
            if (port >= FIRST_UNPRIVILEGED && port <= most) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw notAPort(name, given, most);
        }
        throw notAPort(name, given, most);
    }

    private static Trouble notAPort(String name, String given, int most) {
        return new Trouble("%s must be a port number from %d to %d, but is '%s'."
                .formatted(name, FIRST_UNPRIVILEGED, most, given));
    }
}
