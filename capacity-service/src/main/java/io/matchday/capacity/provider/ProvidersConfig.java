package io.matchday.capacity.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** How providers are read, and how hard orders are tried. */
@ConfigMapping(prefix = "matchday.capacity.providers")
public interface ProvidersConfig {
    /** How often it is looked which providers are due for reading: a duration, or {@code off}. */
    @WithDefault("5s")
    String readingsEvery();

    /** How often it is looked which orders are due: a duration, or {@code off}. */
    @WithDefault("2s")
    String ordersEvery();

    /** How long reading one provider may take; what is not read by then is told as a fault. */
    @WithDefault("PT1M")
    @NotNull
    Duration readingTime();

    /** How long a replica keeps an order or a provider to itself: longer than any two calls. */
    @WithDefault("PT2M")
    @NotNull
    Duration lease();

    /** How many providers or orders one replica has in hand at a time. */
    @WithDefault("8")
    @Min(1)
    @Max(64)
    int atOnce();

    /** The pause after an order's first failure; it doubles with each. */
    @WithDefault("PT2S")
    @NotNull
    Duration firstPause();

    /** The longest pause between attempts, unless a provider asks for a longer one. */
    @WithDefault("PT5M")
    @NotNull
    Duration longestPause();

    /** After so many failures in a row, an order needs a person. */
    @WithDefault("12")
    @Min(1)
    @Max(1000)
    int mostFailures();

    /** How often a provider is asked about an order that it is looking at. */
    @WithDefault("PT1M")
    @NotNull
    Duration followEvery();

    /** How long after a sending it is not believed that a provider's list lacks an order. */
    @WithDefault("PT2M")
    @NotNull
    Duration settle();
}
