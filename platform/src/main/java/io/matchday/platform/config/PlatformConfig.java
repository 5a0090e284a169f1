package io.matchday.platform.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Settings shared by all services. Its prefix is the root of ours, so that a misspelt key anywhere below
 * {@code matchday.} stops the start instead of being overlooked.
 */
@ConfigMapping(prefix = "matchday")
public interface PlatformConfig {

    /** Folder for what a locally run suite keeps: sign-ins, the service key, logs, data. */
    @WithDefault("${user.home}/.matchday")
    Path home();

    Identity identity();

    Idempotency idempotency();

    Limits limits();

    /** Who may come in, and where that is known from. */
    interface Identity {

        /** Where people's identities come from. */
        @WithDefault("local")
        @NotNull
        Source source();

        /** Make sign-ins and the service key at first start where there are none; not for more than one machine. */
        @WithDefault("true")
        boolean generate();

        /** How long a password that was right is remembered, so that not every request pays for hashing it. */
        @WithDefault("PT5M")
        @NotNull
        Duration rememberFor();

        /** Life of a token with which one service calls another. */
        @WithDefault("PT1M")
        @NotNull
        Duration serviceTokenLife();
    }

    /** How long repeated requests are recognised. */
    interface Idempotency {

        @WithDefault("24")
        @Min(1)
        @Max(720)
        int hours();
    }

    /** Bounds on what a caller may send, beside those that Quarkus itself keeps. */
    interface Limits {

        /** Greatest body of a request to the API, in bytes. */
        @Min(1024)
        @Max(64 << 20)
        int apiBodyBytes();

        /** Another bound for single paths below the API's, where whole documents are taken in; by path. */
        Map<String, @Min(1024) @Max(64 << 20) Integer> apiBodyBytesAt();
    }

    /** Kinds of identity source. */
    enum Source {
        /** The sign-ins file in {@link PlatformConfig#home()}. */
        LOCAL
    }
}
