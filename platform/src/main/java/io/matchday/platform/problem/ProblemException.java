package io.matchday.platform.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request that cannot be served, in terms of the caller: which kind of error, what exactly, and where. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private transient Optional<Duration> retryAfter = Optional.empty();

    public ProblemException(ProblemCode code, String detail) {
        super(detail);
        this.code = code;
    }

    /** An error at one field of the request, named as in the JSON: {@code domains[0].name}. */
    public static ProblemException atField(ProblemCode code, String field, String detail) {
        return new ProblemException(code, detail).with("field", field);
    }

    /** Something asked for by name that is not there, or that the caller must not know to be there. */
    public static ProblemException notFound(String what, String name) {
        return new ProblemException(CommonProblem.NOT_FOUND, "No " + what + " '" + name + "'");
    }

    /** Adds a member to the problem document (RFC 9457, 3.2). */
    public ProblemException with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** Says when the same request may succeed (RFC 9110, 10.2.3). */
    public ProblemException comeAgainIn(Duration time) {
        retryAfter = Optional.of(time);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }
}
