package io.matchday.launcher.suite;

import io.matchday.launcher.console.Table;
import io.matchday.launcher.process.RunningProcess;
import io.matchday.launcher.service.ServiceProcess;
import io.matchday.launcher.service.ServiceState;
import java.time.Instant;
import java.util.Optional;

/** {@code matchday status}. */
public final class Status {

    private final Suite suite;

    public Status(Suite suite) {
        this.suite = suite;
    }

    /** Shows a table; whether all four services are ready. */
    public boolean run() {
        Table table = new Table("NAME", "STATE", "PID", "URL");
        boolean allReady = true;
        for (ServiceProcess service : suite.services()) {
            ServiceState state = service.state(Instant.now());
            allReady &= state == ServiceState.READY;
            table.row(
                    service.service().key(),
                    state.text(),
                    pid(service.process()),
                    service.service().url(suite.settings()));
        }
        Optional<RunningProcess> postgres = suite.postgres().process();
        table.row(
                "postgresql",
                (postgres.isPresent() ? ServiceState.READY : ServiceState.DOWN).text(),
                pid(postgres),
                "postgresql://127.0.0.1:" + suite.settings().postgresPort());
        table.lines().forEach(suite.console()::line);
        return allReady;
    }

    private static String pid(Optional<RunningProcess> process) {
        return process.map(one -> Long.toString(one.pid())).orElse("-");
    }
}
