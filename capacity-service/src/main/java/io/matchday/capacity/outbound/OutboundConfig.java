package io.matchday.capacity.outbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** Bounds on calls to providers. */
@ConfigMapping(prefix = "matchday.capacity.outbound")
public interface OutboundConfig {
    /** From connecting to the last byte of the answer. */
    @WithDefault("PT10S")
    @NotNull
    Duration timeout();

    /** The longest body that is read, in bytes. */
    @WithDefault("1048576")
    @Min(1024)
    @Max(16 << 20)
    int mostBytes();

    /** The longest page of a Kubernetes list that is read, in bytes; 500 pods with all their fields take some MiB. */
    @WithDefault("33554432")
    @Min(1 << 20)
    @Max(256 << 20)
    int mostBytesOfPage();

    /** Whether addresses of private networks may be called, for providers inside the company. */
    @WithDefault("false")
    boolean allowPrivate();

    /** Whether addresses may begin with http, which shows credentials to everybody on the way. */
    @WithDefault("false")
    boolean allowPlain();
}
