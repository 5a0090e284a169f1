package io.matchday.benchmarks.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.benchmarks.log.Dialect;
import io.matchday.benchmarks.measure.ProcessCpu;
import io.matchday.launcher.api.Api;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.process.RunningProcess;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import io.matchday.launcher.suite.Suite;
import io.matchday.launcher.suite.Up;
import io.matchday.platform.identity.SuiteSecrets;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The suite of this machine, started where it does not run. */
public final class LocalSuite {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final String ENGINEER = "engineer";

    private final Settings settings;
    private final Suite suite;
    private final Api engineer;

    private LocalSuite(Settings settings, Suite suite, Api engineer) {
        this.settings = settings;
        this.suite = suite;
        this.engineer = engineer;
    }

    /** Starts what does not run yet. */
    public static LocalSuite up(Settings settings, Console console) throws IOException {
        Suite suite = Suite.of(settings, console);
        new Up(suite).run();
        return new LocalSuite(settings, suite, signedIn(settings, ENGINEER));
    }

    /** Its API as one of its sign-ins sees it. */
    public Api as(String signIn) throws IOException {
        return signedIn(settings, signIn);
    }

    private static Api signedIn(Settings settings, String name) throws IOException {
        return new Api(
                settings, name, new SuiteSecrets(settings.home()).passwords().get(name));
    }

    /** A source of its own, so that nothing else is in its counts. */
    public LogFeed source(String key, Dialect dialect) {
        Map<String, Object> source = new HashMap<>(dialect.source());
        source.put("key", key);
        JsonNode made = engineer.post(SuiteService.MONITOR, "/sources", source)
                .expect(CREATED, "Making the log source " + key)
                .body();
        URI address = URI.create(SuiteService.MONITOR.url(settings) + "/ingest/" + key);
        return new LogFeed(address, made.path("token").asText());
    }

    /** What the monitor has counted for a source. */
    JsonNode counted(String key) {
        return engineer.get(SuiteService.MONITOR, "/sources/" + key)
                .expect(OK, "Reading the log source " + key)
                .body();
    }

    ProcessCpu monitor() {
        return new ProcessCpu(monitorPid());
    }

    /** The number of the monitor's process. */
    public long monitorPid() {
        return suite.services().stream()
                .filter(one -> one.service() == SuiteService.MONITOR)
                .findFirst()
                .flatMap(one -> one.process())
                .map(RunningProcess::pid)
                .orElseThrow(() -> new Trouble("The monitor does not run."));
    }

    /** The server with all its backends and writers. */
    ProcessCpu postgres() {
        Optional<RunningProcess> server = suite.postgres().process();
        return server.map(LocalSuite::cpu).orElseThrow(() -> new Trouble("The database does not run."));
    }

    private static ProcessCpu cpu(RunningProcess process) {
        return new ProcessCpu(process.pid());
    }
}
