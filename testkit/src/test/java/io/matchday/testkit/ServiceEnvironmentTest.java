package io.matchday.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTest {

    @Test
    void nothingOfItStaysBehind() throws IOException {
        ServiceEnvironment environment = new ServiceEnvironment();
        Path home = Path.of(environment.start().get("matchday.home"));
        assertThat(home.resolve("sign-ins.json")).exists();
        Files.createDirectories(home.resolve("logs/old"));
        Files.createFile(home.resolve("logs/old/service.log"));

        environment.stop();

        assertThat(home).doesNotExist();
    }
}
