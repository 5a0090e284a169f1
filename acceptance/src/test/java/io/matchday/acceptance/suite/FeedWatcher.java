package io.matchday.acceptance.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

/** Somebody who follows an event, over as many connections as it takes, and remembers what was told. */
final class FeedWatcher {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;
    private final String path;
    private final Map<String, Long> requests = new TreeMap<>();
    private final Map<String, Long> seenAt = new HashMap<>();
    private final Set<String> incidents = new TreeSet<>();
    private final Set<Long> entries = new TreeSet<>();
    private Optional<String> lastId = Optional.empty();
    private Optional<Connection> connection = Optional.empty();
    private boolean ready;
    private int resets;

    FeedWatcher(Api api, String event) {
        this.api = api;
        this.path = "/monitor/api/v1/events/" + event + "/feed";
    }

    /** Comes, or comes back if the connection is over. */
    void come() {
        Connection next = new Connection();
        Optional<String> last;
        synchronized (this) {
            if (connection.isPresent()) {
                return;
            }
            connection = Optional.of(next);
            last = lastId;
        }
        next.exchange = Optional.of(api.follow(path, last, next).whenComplete((answer, failed) -> over(next)));
    }

    synchronized void hangUp() {
        connection.flatMap(open -> open.subscription).ifPresent(Flow.Subscription::cancel);
        connection.flatMap(open -> open.exchange).ifPresent(exchange -> exchange.cancel(true));
        connection = Optional.empty();
    }

    synchronized boolean connected() {
        return connection.filter(open -> open.subscription.isPresent()).isPresent();
    }

    synchronized boolean ready() {
        return ready;
    }

    /** By the beginning of the slot. */
    synchronized Map<String, Long> requests() {
        return Map.copyOf(requests);
    }

    /** When it was first told of so many requests in a slot, on the clock of {@link System#nanoTime}. */
    synchronized Optional<Long> seenAt(String slot, long count) {
        return Optional.ofNullable(seenAt.get(slot + " " + count));
    }

    synchronized Set<String> incidents() {
        return Set.copyOf(incidents);
    }

    synchronized Set<Long> entries() {
        return Set.copyOf(entries);
    }

    synchronized int resets() {
        return resets;
    }

    private synchronized void begin(Connection open, Flow.Subscription subscription) {
        open.subscription = Optional.of(subscription);
        if (isCurrent(open)) {
            subscription.request(Long.MAX_VALUE);
        } else {
            subscription.cancel();
        }
    }

    private synchronized void take(Connection open, String line) {
        if (!isCurrent(open)) {
            return;
        }
        if (line.startsWith("id: ")) {
            open.id = Optional.of(line.substring("id: ".length()));
        } else if (line.startsWith("event: ")) {
            open.event = line.substring("event: ".length());
        } else if (line.startsWith("data: ")) {
            apply(open.event, read(line.substring("data: ".length())));
        } else if (line.isEmpty()) {
            // Only a whole message counts as received.
            lastId = open.id.or(() -> lastId);
            open.id = Optional.empty();
        }
    }

    private synchronized void over(Connection open) {
        if (isCurrent(open)) {
            connection = Optional.empty();
        }
    }

    private boolean isCurrent(Connection open) {
        return connection.filter(current -> current == open).isPresent();
    }

    private void apply(String event, JsonNode data) {
        switch (event) {
            case "slot" -> {
                String slot = data.path("start").asText();
                long count = data.path("requests").asLong();
                requests.put(slot, count);
                seenAt.putIfAbsent(slot + " " + count, System.nanoTime());
            }
            case "incident" -> {
                incidents.add(data.path("id").asText());
                data.path("timeline")
                        .forEach(entry -> entries.add(entry.path("id").asLong()));
            }
            case "entry" -> entries.add(data.at("/entry/id").asLong());
            case "reset" -> {
                resets++;
                requests.clear();
            }
            case "ready" -> ready = true;
            default -> throw new IllegalStateException("No message is called " + event);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(json, notJson);
        }
    }

    /** One connection, of which no more is heard once it was hung up on. */
    private final class Connection implements Flow.Subscriber<String> {

        private volatile Optional<Future<?>> exchange = Optional.empty();
        private Optional<Flow.Subscription> subscription = Optional.empty();
        private Optional<String> id = Optional.empty();
        private String event = "";

        @Override
        public void onSubscribe(Flow.Subscription subscribed) {
            begin(this, subscribed);
        }

        @Override
        public void onNext(String line) {
            take(this, line);
        }

        @Override
        public void onError(Throwable broken) {
            over(this);
        }

        @Override
        public void onComplete() {
            over(this);
        }
    }
}
