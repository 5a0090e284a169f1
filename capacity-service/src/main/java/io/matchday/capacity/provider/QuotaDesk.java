package io.matchday.capacity.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import io.matchday.capacity.provider.QuotaSource.QuotaValue;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Applications for higher quotas at Quota Centre. It knows no key of ours, so the order's id stands at the head of the
 * reason, and is looked for there.
 */
@Singleton
final class QuotaDesk implements OrderDesk {
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 50;
    private static final int LONGEST_REASON = 240;

    private final AlibabaExchange exchange;

    QuotaDesk(AlibabaExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public OrderAnswer send(Connection connection, Route route, Placing placing) {
        Map<String, String> parameters =
                new TreeMap<>(((QuotaRoute) route).key().parameters());
        parameters.put("QuotaCategory", "CommonQuota");
        parameters.put("DesireValue", baselineOf(placing).add(placing.amount()).toPlainString());
        parameters.put("Reason", reason(placing));
        JsonNode created = call(connection, "CreateQuotaApplication", parameters);
        // An answer of one step may already hold the decision; without a status, it is looked at.
        return created.path("Status").isTextual()
                ? QuotaApplication.answer(created, baselineOf(placing))
                : new OrderAnswer.Received(JsonPlace.text(created, "/ApplicationId"));
    }

    @Override
    public OrderAnswer follow(Connection connection, Route route, Placing placing) {
        JsonNode document = call(
                connection,
                "GetQuotaApplication",
                Map.of("ApplicationId", placing.reference().orElseThrow()));
        return QuotaApplication.answer(document.path("QuotaApplication"), baselineOf(placing));
    }

    @Override
    public boolean knowsRepetitions() {
        return false;
    }

    @Override
    public Optional<OrderAnswer> find(Connection connection, Route route, Placing placing) {
        Map<String, String> parameters =
                new TreeMap<>(((QuotaRoute) route).key().parameters());
        parameters.put("MaxResults", Integer.toString(PAGE));
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode document = call(connection, "ListQuotaApplications", parameters);
            for (JsonNode one : JsonPlace.list(document, "/QuotaApplications", PAGE)) {
                if (one.path("Reason").asText("").contains(placing.id().toString())) {
                    return Optional.of(QuotaApplication.answer(one, baselineOf(placing)));
                }
            }
            Optional<String> next = JsonPlace.optionalText(document, "/NextToken");
            if (next.isEmpty()) {
                return Optional.empty();
            }
            parameters.put("NextToken", next.get());
        }
        throw FaultException.open(
                FaultCode.TOO_LARGE, "More than " + PAGE * MOST_PAGES + " applications to look through");
    }

    @Override
    public Optional<BigDecimal> baseline(Connection connection, Route route) {
        JsonNode quota = quota((AlibabaConnection) connection, ((QuotaRoute) route).key());
        return Optional.of(value(quota, QuotaValue.TOTAL, null));
    }

    /** A quota as it is now. */
    JsonNode quota(AlibabaConnection connection, QuotaKey key) {
        return exchange.form(connection, AlibabaProduct.QUOTAS, "GetProductQuota", key.parameters());
    }

    /** @param unit in which it has to be counted; null for whichever */
    static BigDecimal value(JsonNode quota, QuotaValue value, String unit) {
        if (unit != null && !unit.equals(JsonPlace.text(quota, "/Quota/QuotaUnit"))) {
            throw FaultException.open(FaultCode.WRONG_UNIT, "The quota is not counted in '" + unit + "'");
        }
        return JsonPlace.number(quota, "/Quota/" + value.member());
    }

    private JsonNode call(Connection connection, String action, Map<String, String> parameters) {
        return exchange.form((AlibabaConnection) connection, AlibabaProduct.QUOTAS, action, parameters);
    }

    private static BigDecimal baselineOf(Placing placing) {
        return placing.baseline()
                .orElseThrow(() -> new IllegalStateException("A level is kept before anything is sent"));
    }

    private static String reason(Placing placing) {
        String window = placing.until().map(until -> " until " + until).orElse("");
        return Plain.line(
                "[" + placing.id() + "] from " + placing.from() + window + ": " + placing.reason(), LONGEST_REASON);
    }
}
