package io.matchday.launcher.suite;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.database.ServiceDatabases;
import io.matchday.launcher.process.LauncherLock;
import io.matchday.launcher.service.ServiceProcess;
import io.matchday.platform.identity.SuiteSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code matchday up}: everything that does not run yet is started, and all of it is awaited. */
public final class Up {

    private static final String COMMANDER = "commander";

    private final Suite suite;
    private final Console console;
    private final SuiteSecrets secrets;

    public Up(Suite suite) {
        this.suite = suite;
        this.console = suite.console();
        this.secrets = new SuiteSecrets(suite.settings().home());
    }

    public void run() {
        try (LauncherLock lock = suite.lock()) {
            boolean firstStart = Files.notExists(secrets.passwordsFile());
            secrets.generateMissing();
            suite.services().forEach(ServiceProcess::refuseTakenPorts);
            suite.postgres().up();
            new Readiness(console).await(started(suite.postgres().databases()), suite.services());
            tellWhere(firstStart);
        }
    }

    private Set<ServiceProcess> started(ServiceDatabases databases) {
        return suite.services().stream()
                .filter(service -> service.start(databases.of(service.service().key()), console))
                .collect(Collectors.toSet());
    }

    private void tellWhere(boolean firstStart) {
        console.line("");
        for (ServiceProcess service : suite.services()) {
            console.line("  %-9s %s"
                    .formatted(service.service().key(), service.service().url(suite.settings())));
        }
        console.line("");
        if (firstStart) {
            console.line("Sign in as %s with the password %s".formatted(COMMANDER, password()));
        }
        console.line("All sign-ins and their passwords: " + secrets.passwordsFile());
    }

    private String password() {
        try {
            return secrets.passwords().get(COMMANDER);
        } catch (IOException unreadable) {
            throw new Trouble("Cannot read " + secrets.passwordsFile() + ".", unreadable);
        }
    }
}
