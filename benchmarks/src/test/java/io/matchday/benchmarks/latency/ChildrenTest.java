package io.matchday.benchmarks.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildrenTest {

    @Test
    void neitherProgramsNorTheirFolderAreLeftBehind() throws Exception {
        HttpServer ready = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ready.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        ready.start();
        Path folder;
        try (Children children = new Children()) {
            folder = children.folder();
            children.file("settings.yml", "a: 1\n");
            URI address = URI.create("http://127.0.0.1:" + ready.getAddress().getPort() + "/");
            children.start("sleeper", address, List.of("sh", "-c", "exec sleep 600"));
            assertThat(children.alive()).isEqualTo(1);
            children.close();
            assertThat(children.alive()).isZero();
        } finally {
            ready.stop(0);
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void aProgramThatEndsAtOnceIsToldWithItsLastWords() throws Exception {
        try (Children children = new Children()) {
            assertThatThrownBy(() -> children.start(
                            "broken",
                            URI.create("http://127.0.0.1:1/"),
                            List.of("sh", "-c", "echo no such flag; exit 1")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("broken did not start: no such flag");
        }
    }
}
