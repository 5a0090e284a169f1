package io.matchday.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.launcher.console.Trouble;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path CHECKOUT = Path.of("/src/matchday");
    private static final Path USER = Path.of("/home/someone");

    @Test
    void everythingHasADefault() {
        Settings settings = Settings.from(Map.of(), CHECKOUT, USER);

        assertThat(settings).isEqualTo(new Settings(CHECKOUT, Path.of("/home/someone/.matchday"), 8081, 54380));
    }

    @Test
    void theEnvironmentOverrides() {
        Settings settings = Settings.from(
                Map.of("MATCHDAY_HOME", "/data/m", "MATCHDAY_PORT_BASE", "18081", "MATCHDAY_PG_PORT", " 55000 "),
                CHECKOUT,
                USER);

        assertThat(settings).isEqualTo(new Settings(CHECKOUT, Path.of("/data/m"), 18081, 55000));
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "MATCHDAY_PORT_BASE, eighty, not a number",
        "MATCHDAY_PORT_BASE, 80, needs privileges",
        "MATCHDAY_PORT_BASE, 65000, no room for the management ports",
        "MATCHDAY_PG_PORT, 70000, no such port",
    })
    void aWrongPortIsNamed(String name, String value, String reason) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value), CHECKOUT, USER))
                .as(reason)
                .isInstanceOf(Trouble.class)
                .hasMessageContainingAll(name, value);
    }
}
