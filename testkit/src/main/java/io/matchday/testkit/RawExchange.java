package io.matchday.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A request as it goes over the wire, byte for byte, for those that a client library would mend or refuse.
 *
 * @param status the status answered
 * @param head status line and headers answered
 * @param body what follows them
 */
public record RawExchange(int status, String head, String body) {

    /** Sends request line and headers, without the blank line that ends them, and reads until the service hangs up. */
    public static RawExchange send(int port, String head) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = head.strip() + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return of(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RawExchange of(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        int status = Integer.parseInt(parts[0].split(" ", 3)[1]);
        return new RawExchange(status, parts[0], parts[1]);
    }
}
