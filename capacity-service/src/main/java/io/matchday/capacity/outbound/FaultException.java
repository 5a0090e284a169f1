package io.matchday.capacity.outbound;

import java.time.Duration;
import java.util.Optional;

/** An answer that is not there or not believed. */
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final boolean harmless;
    private final transient Duration retryAfter;

    private FaultException(FaultCode code, String detail, boolean harmless, Duration retryAfter) {
        super(detail);
        this.code = code;
        this.harmless = harmless;
        this.retryAfter = retryAfter;
    }

    /** After which it is open whether the request did anything. */
    public static FaultException open(FaultCode code, String detail) {
        return new FaultException(code, detail, false, null);
    }

    /** After which it is certain that the request did nothing. */
    public static FaultException harmless(FaultCode code, String detail) {
        return new FaultException(code, detail, true, null);
    }

    /** The same with the time that the other side asked for. */
    public FaultException comeAgainIn(Duration pause) {
        return new FaultException(code, getMessage(), harmless, pause);
    }

    public FaultCode code() {
        return code;
    }

    /** Whether it is certain that the request did nothing on the other side. */
    public boolean isHarmless() {
        return harmless;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
