package io.matchday.capacity.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Alibaba Cloud's figures. */
@Singleton
final class AlibabaAdapter implements ProviderAdapter {
    private static final int MOST_ENTRIES = 1000;
    /** Data of CDN is some 15 minutes late, as its documentation says; an hour surely holds some. */
    private static final Duration LOOKED_BACK = Duration.ofHours(1);

    private final AlibabaExchange exchange;
    private final QuotaDesk desk;
    private final InstantSource clock;

    AlibabaAdapter(AlibabaExchange exchange, QuotaDesk desk, InstantSource clock) {
        this.exchange = exchange;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.ALIBABA;
    }

    @Override
    public Observation read(Connection connection, Source source, ReadingRun run) {
        AlibabaConnection alibaba = (AlibabaConnection) connection;
        if (source instanceof QuotaSource quota) {
            JsonNode found = run.once(quota.key(), () -> desk.quota(alibaba, quota.key()));
            return now(QuotaDesk.value(found, quota.value(), quota.unit()));
        }
        if (source instanceof EcsSource ecs) {
            return now(attribute(
                    run.once(EcsSource.class, () -> attributes(alibaba)),
                    ecs.attribute().wire()));
        }
        if (source instanceof EnsSource ens) {
            return now(sum(
                    run.once(EnsSource.class, () -> usage(alibaba)), ens.count().member()));
        }
        if (source instanceof CdnSource cdn) {
            return newest(run.once(cdn, () -> bandwidth(alibaba, cdn)));
        }
        throw new IllegalArgumentException("Not a source of Alibaba Cloud: " + source.kind());
    }

    @Override
    public Optional<OrderDesk> desk() {
        return Optional.of(desk);
    }

    private JsonNode attributes(AlibabaConnection connection) {
        Map<String, String> parameters = new TreeMap<>(Map.of("RegionId", connection.region()));
        int number = 1;
        for (EcsSource.EcsAttribute attribute : EcsSource.EcsAttribute.values()) {
            parameters.put("AttributeName." + number++, attribute.wire());
        }
        return exchange.query(connection, AlibabaProduct.ECS, "DescribeAccountAttributes", parameters);
    }

    private static BigDecimal attribute(JsonNode document, String name) {
        for (JsonNode item : JsonPlace.list(document, "/AccountAttributeItems/AccountAttributeItem", MOST_ENTRIES)) {
            if (name.equals(item.path("AttributeName").asText())) {
                return JsonPlace.number(item, "/AttributeValues/ValueItem/0/Value");
            }
        }
        throw FaultException.open(FaultCode.WRONG_SHAPE, "The account has no attribute " + name);
    }

    private JsonNode usage(AlibabaConnection connection) {
        return exchange.query(connection, AlibabaProduct.ENS, "DescribeEnsResourceUsage", Map.of());
    }

    private static BigDecimal sum(JsonNode document, String member) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : JsonPlace.list(document, "/EnsResourceUsage", MOST_ENTRIES)) {
            BigDecimal part = JsonPlace.number(item, "/" + member);
            if (part.signum() < 0) {
                throw FaultException.open(FaultCode.OUT_OF_RANGE, member + " is negative");
            }
            sum = sum.add(part);
        }
        return sum;
    }

    private JsonNode bandwidth(AlibabaConnection connection, CdnSource source) {
        Instant end = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, String> parameters = new TreeMap<>(
                Map.of("StartTime", end.minus(LOOKED_BACK).toString(), "EndTime", end.toString(), "Interval", "300"));
        if (!source.domains().isEmpty()) {
            parameters.put("DomainName", String.join(",", source.domains()));
        }
        return exchange.query(connection, AlibabaProduct.CDN, "DescribeDomainBpsData", parameters);
    }

    private static Observation newest(JsonNode document) {
        Observation newest = null;
        for (JsonNode slot : JsonPlace.list(document, "/BpsDataPerInterval/DataModule", MOST_ENTRIES)) {
            Instant at = JsonPlace.moment(slot, "/TimeStamp");
            if (newest == null || at.isAfter(newest.at())) {
                newest = new Observation(JsonPlace.number(slot, "/Value"), at);
            }
        }
        if (newest == null) {
            throw FaultException.open(FaultCode.WRONG_SHAPE, "No bandwidth of the last hour is there");
        }
        return newest;
    }

    private Observation now(BigDecimal amount) {
        return new Observation(amount, clock.instant());
    }
}
