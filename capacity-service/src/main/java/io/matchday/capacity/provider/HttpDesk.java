package io.matchday.capacity.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import io.matchday.capacity.provider.HttpExchange.Answered;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Orders as JSON over HTTP; the order's id is the Idempotency-Key. */
@Singleton
final class HttpDesk implements OrderDesk {
    private static final String STATE = "/state";

    private final HttpExchange exchange;

    HttpDesk(HttpExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public OrderAnswer send(Connection connection, Route route, Placing placing) {
        HttpRoute http = (HttpRoute) route;
        Answered answered = exchange.post(
                (HttpConnection) connection,
                http.path(),
                body(http, placing).toString(),
                Map.of("Idempotency-Key", placing.id().toString()));
        if (answered.reply().isSuccess()) {
            return answer(http, answered.json().success(answered.reply()), placing);
        }
        // A refusal may come as 4xx, but only one that says so is the provider's answer to the order.
        return answered.json()
                .anyway(answered.reply())
                .filter(document -> document.at(STATE).isTextual()
                        && http.refusedWords().contains(document.at(STATE).textValue()))
                .map(document -> answer(http, document, placing))
                .orElseThrow(() -> answered.json().refusal(answered.reply()));
    }

    @Override
    public OrderAnswer follow(Connection connection, Route route, Placing placing) {
        HttpRoute http = (HttpRoute) route;
        String name = URLEncoder.encode(placing.reference().orElseThrow(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return answer(http, exchange.get((HttpConnection) connection, http.path() + "/" + name), placing);
    }

    @Override
    public boolean knowsRepetitions() {
        return true;
    }

    @Override
    public Optional<OrderAnswer> find(Connection connection, Route route, Placing placing) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> baseline(Connection connection, Route route) {
        return Optional.empty();
    }

    private static ObjectNode body(HttpRoute http, Placing placing) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", placing.id().toString())
                .put("item", http.item())
                .put("amount", placing.amount())
                .put("unit", http.unit())
                .put("from", placing.from().toString())
                .put("until", placing.until().map(Object::toString).orElse(null))
                .put("reason", placing.reason());
    }

    private static OrderAnswer answer(HttpRoute http, JsonNode document, Placing placing) {
        String state = JsonPlace.text(document, STATE);
        Optional<String> reference =
                JsonPlace.optionalText(document, "/reference").or(placing::reference);
        if (http.refusedWords().contains(state)) {
            return new OrderAnswer.Declined(
                    reference, JsonPlace.words(document, "/reason").orElse("No reason was given"));
        }
        String known = reference.orElseThrow(
                () -> FaultException.open(FaultCode.WRONG_SHAPE, "Expected a text at /reference, found nothing"));
        if (http.acceptedWords().contains(state)) {
            return new OrderAnswer.Granted(known, JsonPlace.number(document, "/granted"));
        }
        if (http.pendingWords().contains(state)) {
            return new OrderAnswer.Received(known);
        }
        throw FaultException.open(FaultCode.WRONG_SHAPE, "The state is none of the words that the route names");
    }
}
