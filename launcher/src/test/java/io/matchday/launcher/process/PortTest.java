package io.matchday.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PortTest {

    @Test
    void aPortSomebodyListensOnIsNotFree() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Port.free(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void norIsOneThatIsTakenOnAllAddresses() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(Port.free(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void aPortThatWasGivenBackIsFree() throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
        }
        assertThat(Port.free(port)).isTrue();
    }

    @Test
    void aPortThatIsAboutToBeGivenBackBecomesFree() throws Exception {
        CompletableFuture<Boolean> answer;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            answer = CompletableFuture.supplyAsync(() -> Port.becomesFree(port));
            other.accept().close();
        }
        assertThat(answer.get(20, TimeUnit.SECONDS)).isTrue();
    }
}
