package io.matchday.capacity.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.capacity.outbound.Call;
import io.matchday.capacity.outbound.Credential;
import io.matchday.capacity.outbound.Credentials;
import io.matchday.capacity.outbound.Outbound;
import io.matchday.capacity.outbound.Reply;
import io.matchday.capacity.outbound.ReplyJson;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Calls of an HTTP provider, with its credential. */
@Singleton
class HttpExchange {
    private final Outbound outbound;
    private final Credentials credentials;
    private final InstantSource clock;

    HttpExchange(Outbound outbound, Credentials credentials, InstantSource clock) {
        this.outbound = outbound;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** The document at a path. */
    JsonNode get(HttpConnection connection, String path) {
        Answered answered = send(connection, path, Optional.empty(), Map.of());
        return answered.json().success(answered.reply());
    }

    Answered post(HttpConnection connection, String path, String body, Map<String, String> headers) {
        return send(connection, path, Optional.of(body), headers);
    }

    private Answered send(HttpConnection connection, String path, Optional<String> body, Map<String, String> more) {
        URI uri = connection.at(path);
        Optional<Credential> credential = connection.credentialName().map(name -> credentials.forCall(name, uri));
        Map<String, String> headers = new TreeMap<>(more);
        headers.put("Accept", "application/json");
        body.ifPresent(some -> headers.put("Content-Type", "application/json"));
        credential.ifPresent(shown -> headers.putAll(connection.credentialUse().headers(shown)));
        ReplyJson json = new ReplyJson(credential.map(Credential::secrets).orElse(List.of()), clock);
        String method = body.isPresent() ? "POST" : "GET";
        return new Answered(outbound.send(new Call(method, uri, headers, body)), json);
    }

    /** An answer, and what reads it. */
    record Answered(Reply reply, ReplyJson json) {}
}
