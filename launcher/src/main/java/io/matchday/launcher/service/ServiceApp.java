package io.matchday.launcher.service;

import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.files.Folders;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a service runs from: a copy of what was built, made when it starts. */
final class ServiceApp {

    private static final String JAR = "quarkus-run.jar";

    private final SuiteService service;
    private final Settings settings;

    ServiceApp(SuiteService service, Settings settings) {
        this.service = service;
        this.settings = settings;
    }

    /** Copies what is built; the jar to run. */
    Path install() {
        Path built = service.built(settings);
        if (Files.notExists(built.resolve(JAR))) {
            throw new Trouble("%s is not built: %s is missing; run './matchday up'."
                    .formatted(service.key(), built.resolve(JAR)));
        }
        try {
            Folders.delete(folder());
            Folders.copy(built, folder());
            return folder().resolve(JAR);
        } catch (IOException failed) {
            throw new Trouble("Cannot copy %s to %s: %s.".formatted(built, folder(), failed.getMessage()), failed);
        }
    }

    /** Whether something else has been built since the copy was made. */
    boolean outdated() {
        try {
            Path built = service.built(settings).resolve(JAR);
            return Files.exists(built) && time(built) != time(folder().resolve(JAR));
        } catch (IOException notThere) {
            return false;
        }
    }

    private Path folder() {
        return settings.apps().resolve(service.key());
    }

    /** Copying keeps no more than microseconds. */
    private static long time(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }
}
