package io.matchday.capacity.provider;

import io.matchday.capacity.provider.StandIn.Asked;
import io.matchday.capacity.provider.StandIn.Told;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A server that takes orders, honours Idempotency-Key, and behaves badly on request. */
final class HttpOrders {
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final Supplier<Mischief> mischief;

    HttpOrders(Supplier<Mischief> mischief) {
        this.mischief = mischief;
    }

    /** What it was asked for, by key; an order under two keys would be there twice. */
    Map<String, String> taken() {
        return Map.copyOf(taken);
    }

    Told answer(Asked asked) {
        if (asked.method().equals("GET")) {
            String id = asked.path().substring("/v1/orders/ref-".length());
            return Told.json(200, accepted(id));
        }
        Mischief now = mischief.get();
        if (now.happensBefore()) {
            return now.told();
        }
        String key = asked.header("Idempotency-key");
        String before = taken.putIfAbsent(key, asked.body());
        if (before != null && !before.equals(asked.body())) {
            return Told.json(422, "{\"error\": \"the key was used for another order\"}");
        }
        return now == Mischief.NONE
                ? Told.json(201, "{\"reference\": \"ref-%s\", \"state\": \"RECEIVED\"}".formatted(key))
                : now.told();
    }

    private String accepted(String id) {
        long amount = JsonPath.from(taken.get(id)).getLong("amount");
        return "{\"reference\": \"ref-%s\", \"state\": \"ACCEPTED\", \"granted\": %d}".formatted(id, amount);
    }
}
