package io.matchday.monitor.config;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** Telling people. */
public interface NotifyConfig {

    /** Whether notifications may go to private, loopback and link-local addresses. */
    @WithDefault("false")
    boolean allowPrivateTargets();

    /** How long one delivery may take. */
    @WithDefault("PT5S")
    @NotNull
    Duration timeout();

    /** Longest pause between two attempts at one delivery. */
    @WithDefault("PT5M")
    @NotNull
    Duration longestPause();

    /** How long a delivery is attempted. */
    @WithDefault("PT24H")
    @NotNull
    Duration giveUpAfter();

    /**
     * How long a test of a channel is attempted. With pauses of 1, 2, 4, 8 and 16 seconds its last attempt begins about
     * half a minute after the first.
     */
    @WithDefault("PT20S")
    @NotNull
    Duration testPatience();

    /** How often the outbox is looked through. */
    @WithDefault("1s")
    @NotNull
    Duration every();
}
