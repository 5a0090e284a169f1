package io.matchday.monitor.source;

import io.matchday.monitor.delivery.Trust;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the sources for the ingest path. What it read is good for a second, so that a busy source does not ask the
 * database for every body; what is changed here is noticed at once, what is changed elsewhere a second later.
 */
@ApplicationScoped
public class SourceGate {

    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private final LogSources sources;
    private final SigningKeys signingKeys;
    private final InstantSource clock;
    /** Only keys that exist come in here, so it is as large as there are sources. */
    private final Map<String, Read> known = new ConcurrentHashMap<>();

    SourceGate(LogSources sources, SigningKeys signingKeys, InstantSource clock) {
        this.sources = sources;
        this.signingKeys = signingKeys;
        this.clock = clock;
    }

    /** The source of this key, if it was read a moment ago: needs no database. */
    public Optional<OpenSource> known(String key) {
        Read read = known.get(key);
        return read != null && read.until().isAfter(clock.instant()) ? Optional.of(read.source()) : Optional.empty();
    }

    /** The source of this key. */
    @Transactional
    public OpenSource read(String key) {
        Instant now = clock.instant();
        OpenSource open = open(sources.existing(key), now);
        known.put(key, new Read(open, now.plus(GOOD_FOR)));
        return open;
    }

    /** The services that Fastly may be told of. */
    @Transactional
    public List<String> fastlyServiceIds() {
        return sources.all().stream()
                .flatMap(source -> source.access().fastlyServiceIds().stream())
                .toList();
    }

    /** Refuses whoever is sent away for now. */
    public static void refusePaused(OpenSource source) {
        if (source.paused()) {
            throw new ProblemException(SourceProblem.SOURCE_PAUSED, "'" + source.key() + "' is paused");
        }
    }

    /** Whether a refusal is the one above. */
    public static boolean tellsPaused(ProblemException refusal) {
        return refusal.code() == SourceProblem.SOURCE_PAUSED;
    }

    /** Refuses whoever is not the source. */
    public static ProblemException notTheSource(String key) {
        return new ProblemException(
                CommonProblem.UNAUTHENTICATED, "This request does not show that it comes from '" + key + "'");
    }

    void forget(String key) {
        known.remove(key);
    }

    private OpenSource open(LogSource source, Instant now) {
        TokenHistory tokens = source.tokens();
        return new OpenSource(
                source.key(),
                source.reading().with(source.format()),
                source.delivery().delivery(),
                new Trust(
                        text -> tokens.opensTo(new SourceToken(text), clock.instant()),
                        signingKeys.good(source, now),
                        tokens.revokedAt().isPresent()
                                ? List.of()
                                : source.access().ranges()),
                source.allowedLateness(),
                source.paused());
    }

    private record Read(OpenSource source, Instant until) {}
}
