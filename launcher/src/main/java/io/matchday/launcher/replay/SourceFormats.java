package io.matchday.launcher.replay;

import io.matchday.launcher.api.Answer;
import io.matchday.launcher.api.Api;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.replay.time.FormatTimes;
import io.matchday.launcher.replay.time.RecordTimes;
import io.matchday.launcher.replay.time.SourceFormat;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import io.matchday.platform.identity.SuiteSecrets;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Learns from the monitor how a source writes its lines. */
final class SourceFormats {

    /** The environment variable with a sign-in for a suite of another machine, as {@code name:password}. */
    static final String SIGN_IN = "MATCHDAY_SIGN_IN";

    private static final String ENGINEER = "engineer";
    private static final int OK = 200;

    private final Settings settings;
    private final Map<String, String> environment;

    SourceFormats(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = Map.copyOf(environment);
    }

    /** The source's format; where it is of no use to this replay, not knowing it does not matter. */
    Optional<SourceFormat> of(ReplayOptions options) {
        Optional<SourceFormat> format = api(options).flatMap(api -> format(api, options));
        if (format.isPresent() && !format.get().pushed()) {
            throw new Trouble("Source %s takes deliveries of the kind %s, which a replay cannot make."
                    .formatted(options.source(), format.get().delivery()));
        }
        return format;
    }

    /** Where the times of the format stand. */
    static RecordTimes times(Optional<SourceFormat> format, ReplayOptions options) {
        Optional<RecordTimes> times = format.flatMap(FormatTimes::of);
        if (times.isEmpty() && options.needsTimes()) {
            throw new Trouble(
                    "Where source %s has its times is not known here; replay it with --times keep --speed max."
                            .formatted(options.source()));
        }
        return times.orElseGet(UntoldTimes::new);
    }

    private Optional<SourceFormat> format(Api api, ReplayOptions options) {
        Answer answer = api.get(SuiteService.MONITOR, "/sources/" + options.source());
        if (options.needsTimes()) {
            answer.expect(OK, "Reading the format of source " + options.source());
        }
        return answer.status() == OK ? Optional.of(SourceFormat.of(answer.body())) : Optional.empty();
    }

    private Optional<Api> api(ReplayOptions options) {
        String[] given = environment.getOrDefault(SIGN_IN, "").split(":", 2);
        Optional<String> password = given.length == 2 ? Optional.of(given[1]) : localPassword(options);
        if (password.isEmpty() && options.needsTimes()) {
            throw new Trouble("Reading the format of source %s takes a sign-in: set %s to name:password."
                    .formatted(options.source(), SIGN_IN));
        }
        String name = given.length == 2 ? given[0] : ENGINEER;
        return password.map(secret -> new Api(service -> options.origin() + "/" + service.key(), name, secret));
    }

    /** The passwords of this machine's suite are for that suite alone. */
    private Optional<String> localPassword(ReplayOptions options) {
        if (!options.origin().equals(SuiteService.MONITOR.origin(settings))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    new SuiteSecrets(settings.home()).passwords().get(ENGINEER));
        } catch (IOException noLocalSuite) {
            return Optional.empty();
        }
    }
}
