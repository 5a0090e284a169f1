package io.matchday.retro.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetroConfigTest {

    @Test
    void theDefaultsAreThoseOfTheDecisionRecord() {
        RetroConfig config = config(Map.of());

        assertThat(config.closure().window()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.closure().fallenShare()).isEqualTo(0.30);
        assertThat(config.closure().flatChange()).isEqualTo(0.20);
        assertThat(config.closure().flatSpread()).isEqualTo(0.25);
        assertThat(config.closure().quietShare()).isEqualTo(0.01);
        assertThat(config.closure().defaultMaxErrorRatio()).isEqualTo(0.01);
        assertThat(config.closure().longestSilence()).isEqualTo(Duration.ofHours(1));
        assertThat(config.carryThrough().every()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void eachCanBeSet() {
        RetroConfig config = config(Map.of(
                "matchday.retro.closure.window", "PT20M",
                "matchday.retro.closure.fallen-share", "0.2",
                "matchday.retro.closure.flat-change", "0.1",
                "matchday.retro.closure.flat-spread", "0.2",
                "matchday.retro.closure.quiet-share", "0.02",
                "matchday.retro.closure.default-max-error-ratio", "0.05",
                "matchday.retro.closure.longest-silence", "PT2H",
                "matchday.retro.carry-through.every", "30s",
                "matchday.retro.carry-through.after", "1m"));

        assertThat(config.closure().window()).isEqualTo(Duration.ofMinutes(20));
        assertThat(config.closure().fallenShare()).isEqualTo(0.2);
        assertThat(config.closure().flatChange()).isEqualTo(0.1);
        assertThat(config.closure().flatSpread()).isEqualTo(0.2);
        assertThat(config.closure().quietShare()).isEqualTo(0.02);
        assertThat(config.closure().defaultMaxErrorRatio()).isEqualTo(0.05);
        assertThat(config.closure().longestSilence()).isEqualTo(Duration.ofHours(2));
        assertThat(config.carryThrough().every()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.carryThrough().after()).isEqualTo(Duration.ofMinutes(1));
    }

    private static RetroConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(RetroConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withConverter(Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(RetroConfig.class);
    }
}
