package io.matchday.benchmarks.measure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports for other programs. */
public final class Ports {

    private Ports() {}

    /** One that nobody listens on. */
    public static int free() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
