package io.matchday.launcher.service;

import io.matchday.launcher.settings.Settings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services, in the order of their ports. */
public enum SuiteService {
    INTAKE(0, 256),
    /** Holds windows and decodes logs, so it gets more. */
    MONITOR(1, 512),
    CAPACITY(2, 256),
    RETRO(3, 256);

    private static final int MANAGEMENT_ABOVE = 1000;

    private final int place;
    private final int heapMegabytes;

    SuiteService(int place, int heapMegabytes) {
        this.place = place;
        this.heapMegabytes = heapMegabytes;
    }

    public static Optional<SuiteService> named(String name) {
        return Arrays.stream(values()).filter(one -> one.key().equals(name)).findFirst();
    }

    /** Its name in paths, databases and configuration. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int port(Settings settings) {
        return settings.portBase() + place;
    }

    public int managementPort(Settings settings) {
        return port(settings) + MANAGEMENT_ABOVE;
    }

    /** Where it listens, without its root path. */
    public String origin(Settings settings) {
        return "http://127.0.0.1:" + port(settings);
    }

    /** Where people and programs find it. */
    public String url(Settings settings) {
        return origin(settings) + "/" + key();
    }

    public Path log(Settings settings) {
        return settings.logs().resolve(key() + ".log");
    }

    /** What the build made. */
    Path built(Settings settings) {
        return settings.checkout().resolve(key() + "-service/target/quarkus-app");
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
