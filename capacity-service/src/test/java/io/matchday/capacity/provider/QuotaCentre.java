package io.matchday.capacity.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.capacity.provider.StandIn.Asked;
import io.matchday.capacity.provider.StandIn.Told;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands in for Alibaba Cloud's Quota Centre in the shapes of its documentation. It takes every application it gets, as it
 * knows no key of ours, and lists it a little later only.
 */
final class QuotaCentre {
    /** What each quota is at first. */
    static final long FIRST = 500;

    private static final long LAG_NANOS = 100_000_000;

    private final Map<String, Long> quotas = new ConcurrentHashMap<>();
    private final List<Application> applications = new CopyOnWriteArrayList<>();
    private final Supplier<Mischief> mischief;

    QuotaCentre(Supplier<Mischief> mischief) {
        this.mischief = mischief;
    }

    List<String> reasons() {
        return applications.stream().map(Application::reason).toList();
    }

    long quota(String code) {
        return quotas.getOrDefault(code, FIRST);
    }

    Told answer(Asked asked) {
        if (!asked.header("Authorization").startsWith("ACS3-HMAC-SHA256 Credential=test-key-id,SignedHeaders=")
                || asked.header("X-acs-signature-nonce").isEmpty()
                || !asked.header("X-acs-version").equals("2020-05-10")
                || !asked.header("X-acs-content-sha256").equals(AlibabaSignature.sha256(asked.body()))) {
            return Told.json(400, "{\"Code\": \"SignatureDoesNotMatch\"}");
        }
        Map<String, String> form = form(asked.body());
        return switch (asked.header("X-acs-action")) {
            case "GetProductQuota" -> Told.json(
                    200,
                    "{\"Quota\": {\"TotalQuota\": %d.0, \"TotalUsage\": 26.0, \"QuotaUnit\": \"vCPU\"}}"
                            .formatted(quota(form.get("QuotaActionCode"))));
            case "CreateQuotaApplication" -> create(form);
            case "ListQuotaApplications" -> list(form.get("QuotaActionCode"));
            case "GetQuotaApplication" -> Told.json(
                    200, "{\"QuotaApplication\": %s}".formatted(decided(form.get("ApplicationId"))));
            default -> Told.json(400, "{\"Code\": \"InvalidAction.NotFound\"}");
        };
    }

    private Told create(Map<String, String> form) {
        Mischief now = mischief.get();
        if (now.happensBefore()) {
            return now.told();
        }
        Application application = new Application(
                "app-" + applications.size() + "-" + System.nanoTime(),
                form.get("QuotaActionCode"),
                Long.parseLong(form.get("DesireValue")),
                form.get("Reason"),
                System.nanoTime());
        applications.add(application);
        return now == Mischief.NONE
                ? Told.json(200, "{\"ApplicationId\": \"%s\", \"Status\": \"Process\"}".formatted(application.id()))
                : now.told();
    }

    private Told list(String code) {
        String items = applications.stream()
                .filter(one -> one.code().equals(code) && System.nanoTime() - one.at() > LAG_NANOS)
                .map(one -> one.json("Process", ""))
                .collect(Collectors.joining(","));
        return Told.json(200, "{\"QuotaApplications\": [%s], \"MaxResults\": 200}".formatted(items));
    }

    private String decided(String id) {
        Application application = applications.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        quotas.put(application.code(), application.desire());
        return application.json("Agree", ", \"ApproveValue\": %d.0".formatted(application.desire()));
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8), pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private record Application(String id, String code, long desire, String reason, long at) {
        String json(String status, String more) {
            return "{\"ApplicationId\": \"%s\", \"Status\": \"%s\", \"Reason\": \"%s\", \"DesireValue\": %d%s}"
                    .formatted(id, status, reason, desire, more);
        }
    }
}
