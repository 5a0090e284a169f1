package io.matchday.capacity.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.capacity.outbound.Call;
import io.matchday.capacity.outbound.Credential;
import io.matchday.capacity.outbound.Credentials;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import io.matchday.capacity.outbound.Outbound;
import io.matchday.capacity.outbound.Reply;
import io.matchday.capacity.outbound.ReplyJson;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Signed calls of Alibaba Cloud's RPC APIs. */
@Singleton
class AlibabaExchange {
    private final Outbound outbound;
    private final Credentials credentials;
    private final InstantSource clock;

    AlibabaExchange(Outbound outbound, Credentials credentials, InstantSource clock) {
        this.outbound = outbound;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Calls an operation that takes its parameters in the address. */
    JsonNode query(
            AlibabaConnection connection, AlibabaProduct product, String action, Map<String, String> parameters) {
        return call(connection, product, action, parameters, "");
    }

    /** Calls an operation that takes its parameters as a form. */
    JsonNode form(AlibabaConnection connection, AlibabaProduct product, String action, Map<String, String> parameters) {
        return call(connection, product, action, Map.of(), AlibabaSignature.encoded(parameters));
    }

    private JsonNode call(
            AlibabaConnection connection,
            AlibabaProduct product,
            String action,
            Map<String, String> query,
            String body) {
        URI endpoint = connection.endpoint(product);
        Credential credential = credentials.forCall(connection.credential(), endpoint);
        SortedMap<String, String> headers = headers(endpoint, product, action, body);
        String authorization = AlibabaSignature.authorization("POST", query, headers, credential);
        headers.remove("host");
        headers.put("Authorization", authorization);
        headers.put("Accept", "application/json");
        String address = endpoint.toString().replaceAll("/+$", "") + "/";
        URI uri = URI.create(query.isEmpty() ? address : address + "?" + AlibabaSignature.encoded(query));
        ReplyJson json = new ReplyJson(credential.secrets(), clock);
        return read(outbound.send(Call.post(uri, headers, body)), json);
    }

    private SortedMap<String, String> headers(URI endpoint, AlibabaProduct product, String action, String body) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SortedMap<String, String> headers = new TreeMap<>();
        headers.put(
                "host", endpoint.getPort() < 0 ? endpoint.getHost() : endpoint.getHost() + ":" + endpoint.getPort());
        headers.put("x-acs-action", action);
        headers.put("x-acs-version", product.version());
        headers.put("x-acs-date", now.toString());
        headers.put("x-acs-signature-nonce", UUID.randomUUID().toString());
        headers.put("x-acs-content-sha256", AlibabaSignature.sha256(body));
        if (!body.isEmpty()) {
            headers.put("content-type", "application/x-www-form-urlencoded");
        }
        return headers;
    }

    private static JsonNode read(Reply reply, ReplyJson json) {
        if (reply.isSuccess()) {
            return json.success(reply);
        }
        Optional<String> code =
                json.anyway(reply).map(document -> document.path("Code").asText(""));
        throw code.flatMap(known -> judged(known, reply, json)).orElseGet(() -> json.refusal(reply));
    }

    /** Codes that say more than their status does; they come with 400, 403, 429 and 503 alike. */
    private static Optional<FaultException> judged(String code, Reply reply, ReplyJson json) {
        FaultException plain = json.refusal(reply);
        if (code.startsWith("Throttling")) {
            FaultException throttled = FaultException.harmless(FaultCode.THROTTLED, plain.getMessage());
            return Optional.of(plain.retryAfter().map(throttled::comeAgainIn).orElse(throttled));
        }
        if (code.startsWith("InvalidAccessKeyId")
                || code.equals("SignatureDoesNotMatch")
                || code.startsWith("Forbidden")
                || code.equals("RAM.PERMISSION.DENIED")) {
            return Optional.of(FaultException.harmless(FaultCode.CREDENTIAL_REFUSED, plain.getMessage()));
        }
        return Optional.empty();
    }
}
