package io.matchday.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** Whether a port of this machine's own address can be had. */
public final class Port {

    private static final Duration CONNECT = Duration.ofMillis(500);

    private static final Duration RELEASE = Duration.ofSeconds(5);
    private static final Duration ASK_EVERY = Duration.ofMillis(100);

    private Port() {}

    /**
     * Whether it is free now or in a moment: a killed process counts as dead while its last threads, and with them its
     * ports, are still being torn down.
     */
    public static boolean becomesFree(int port) {
        return Waiting.until(() -> free(port), RELEASE, ASK_EVERY);
    }

    public static boolean free(int port) {
        return !answers(port) && bindable(port);
    }

    /** Some systems let two programs bind a port, one for all addresses and one for this; so ask who answers. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) CONNECT.toMillis());
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static boolean bindable(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections that ended a moment ago do not stand in the way of the services either.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
