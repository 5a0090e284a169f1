package io.matchday.launcher.feed;

import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.WallClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * One log source: pushes bodies as a CDN's log delivery does. A body that the monitor could not take now is sent again as
 * it was, so that it counts once. May be used by several threads, each with a connection of its own.
 */
public final class LogFeed {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    private final URI address;
    private final String token;
    private final WallClock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** Pushes to the given address with the source's token. */
    public LogFeed(URI address, String token) {
        this(address, token, WallClock.SYSTEM);
    }

    /** As above, with a clock to wait by. */
    public LogFeed(URI address, String token, WallClock clock) {
        this.address = address;
        this.token = token;
        this.clock = clock;
    }

    /** Sends a body until the monitor has taken it; ends in {@link Trouble} when it will not. */
    public Receipt push(Packed body) {
        HttpRequest request = request(body);
        Backoff backoff = new Backoff();
        int refusals = 0;
        Reply reply = send(request);
        while (!reply.taken()) {
            Duration pause = reply.retryAfter().orElseGet(backoff::next);
            if (!reply.passing()
                    || backoff.exhaustedBy(pause)
                    || Thread.currentThread().isInterrupted()) {
                throw givenUp(reply, backoff.pauses());
            }
            refusals += reply.refusal() ? 1 : 0;
            clock.pause(pause);
            reply = send(request);
        }
        return Receipt.of(reply.json(), backoff.pauses() > 0, refusals, reply.latency());
    }

    private HttpRequest request(Packed body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()));
        return (body.isGzip() ? request.header("Content-Encoding", "gzip") : request).build();
    }

    private Reply send(HttpRequest request) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return Reply.of(response, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException lost) {
            return Reply.lost(lost, Duration.ofNanos(System.nanoTime() - begun));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while pushing logs.", interrupted);
        }
    }

    private Trouble givenUp(Reply reply, int pauses) {
        return new Trouble("The monitor did not take a body of logs at %s%s: %s."
                .formatted(address, pauses > 0 ? ", although asked " + (pauses + 1) + " times" : "", reply.told()));
    }
}
