package io.matchday.monitor.source;

import io.matchday.monitor.format.LogFormat;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets sources in. */
@ApplicationScoped
public class SourceGate {

    private final LogSources sources;

    SourceGate(LogSources sources) {
        this.sources = sources;
    }

    /** The format of the source that this token opens. */
    @Transactional
    public LogFormat open(String key, String token) {
        LogSource source = sources.existing(key);
        if (!source.opensTo(new SourceToken(token))) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED, "This is not the token of '" + key + "'");
        }
        return source.format().with(source.mapping());
    }
}
