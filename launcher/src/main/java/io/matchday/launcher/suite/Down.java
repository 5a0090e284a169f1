package io.matchday.launcher.suite;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.process.LauncherLock;
import io.matchday.launcher.process.Termination;
import io.matchday.launcher.service.ServiceProcess;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code matchday down}: the services first, then the database that they write to. */
public final class Down {

    private final Suite suite;
    private final Console console;

    public Down(Suite suite) {
        this.suite = suite;
        this.console = suite.console();
    }

    public void run() {
        try (LauncherLock lock = suite.lock()) {
            console.progress("Stopping the services");
            List<CompletableFuture<Boolean>> stops = suite.services().stream()
                    .map(service -> CompletableFuture.supplyAsync(() -> stop(service)))
                    .toList();
            boolean any = stops.stream().map(CompletableFuture::join).reduce(false, Boolean::logicalOr);
            console.progress("Stopping PostgreSQL");
            if (suite.postgres().down()) {
                console.line("PostgreSQL is stopped.");
                any = true;
            }
            if (!any) {
                console.line("Nothing of " + suite.settings().home() + " is running.");
            }
        }
    }

    private boolean stop(ServiceProcess service) {
        String name = service.service().key();
        Termination.Outcome outcome = service.stop();
        switch (outcome) {
            case STOPPED -> console.line(name + " is stopped.");
            case KILLED -> console.line(name + " did not stop in time and was killed; nothing acknowledged is lost.");
            case ALREADY_GONE -> {
                return false;
            }
        }
        return true;
    }
}
