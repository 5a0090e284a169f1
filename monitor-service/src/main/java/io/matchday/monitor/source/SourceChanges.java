package io.matchday.monitor.source;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** What people do about sources. */
@ApplicationScoped
class SourceChanges {

    private final LogSources sources;
    private final SigningKeys signingKeys;
    private final SourceGate gate;
    private final Duration usualLateness;
    private final InstantSource clock;

    SourceChanges(
            LogSources sources, SigningKeys signingKeys, SourceGate gate, MonitorConfig config, InstantSource clock) {
        this.sources = sources;
        this.signingKeys = signingKeys;
        this.gate = gate;
        this.usualLateness = config.ingest().allowedLateness();
        this.clock = clock;
    }

    /** Makes a source. */
    @Transactional
    CreatedSource create(NewSource request) {
        if (sources.findByIdOptional(request.key()).isPresent()) {
            throw ProblemException.atField(
                    SourceProblem.SOURCE_EXISTS, "key", "Choose another key than '" + request.key() + "'");
        }
        request.reading().with(request.format());
        request.access().check(request.deliveryKind());
        SourceToken token = SourceToken.fresh();
        Duration lateness = AllowedLateness.checked(
                Optional.ofNullable(request.allowedLateness()).orElse(usualLateness));
        LogSource source = new LogSource(request, token, lateness, clock.instant());
        sources.persistAndFlush(source);
        return CreatedSource.of(source, token, signingKeys.current(source));
    }

    @Transactional
    LogSource change(String key, String ifMatch, SourceChange change) {
        LogSource source = current(key, ifMatch);
        Access access = new Access(
                change.senders() == null ? source.access().senders() : change.senders(),
                change.fastlyServiceIds() == null ? source.access().fastlyServiceIds() : change.fastlyServiceIds());
        access.check(source.delivery());
        source.letIn(access);
        Optional.ofNullable(change.name()).ifPresent(source::rename);
        Optional.ofNullable(change.paused()).ifPresent(source::pause);
        Optional.ofNullable(change.allowedLateness())
                .ifPresent(lateness -> source.allow(AllowedLateness.checked(lateness)));
        return written(source);
    }

    /** Makes another token. */
    @Transactional
    CreatedSource rotate(String key, Rotation wish) {
        LogSource source = sources.existing(key);
        SourceToken token = SourceToken.fresh();
        source.tokens().rotate(token, clock.instant().plus(Rotation.graceOf(wish)));
        written(source);
        return CreatedSource.of(source, token, signingKeys.current(source));
    }

    /** Takes all tokens from it, until another is made. */
    @Transactional
    LogSource revoke(String key, String ifMatch) {
        LogSource source = current(key, ifMatch);
        source.tokens().revoke(clock.instant());
        return written(source);
    }

    private LogSource current(String key, String ifMatch) {
        LogSource source = sources.existing(key);
        Version.requireCurrent(ifMatch, source.version());
        return source;
    }

    private LogSource written(LogSource source) {
        sources.flush();
        gate.forget(source.key());
        return source;
    }
}
