package io.matchday.capacity.provider;

import static io.matchday.capacity.provider.SampleProvider.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.provider.StandIn.Asked;
import io.matchday.capacity.provider.StandIn.Told;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against answers in the shapes of Alibaba Cloud's documentation, read in November 2026. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class AlibabaReadingTest {
    private static final String ECS =
            """
            {"RequestId": "1", "AccountAttributeItems": {"AccountAttributeItem": [
              {"AttributeName": "max-postpaid-instance-vcpu-count", "AttributeValues": {"ValueItem": [{"Value": "1200"}]}},
              {"AttributeName": "used-postpaid-instance-vcpu-count", "AttributeValues": {"ValueItem": [{"Value": "300"}]}}
            ]}}
            """;
    private static final String ENS =
            """
            {"RequestId": "1", "EnsResourceUsage": [
              {"ServiceType": 1, "InstanceCount": 2, "CpuSum": 8, "RunningCount": 2},
              {"ServiceType": 3, "InstanceCount": 5, "CpuSum": 40, "RunningCount": 4}
            ]}
            """;
    private static final String CDN =
            """
            {"RequestId": "1", "DataInterval": "300", "BpsDataPerInterval": {"DataModule": [
              {"TimeStamp": "2026-11-27T10:05:00Z", "Value": "900.5"},
              {"TimeStamp": "2026-11-27T10:10:00Z", "Value": "1100.25"},
              {"TimeStamp": "2026-11-27T10:00:00Z", "Value": "800"}
            ]}}
            """;
    private static final String QUOTA =
            """
            {"RequestId": "1", "Quota": {"TotalQuota": 801.0, "TotalUsage": 26.0, "QuotaUnit": "vCPU"}}
            """;

    @Test
    void figuresOfAllItsProductsAreRead() {
        try (StandIn standIn = new StandIn(AlibabaReadingTest::answer)) {
            String ecs = bound(
                    reading("QUOTA", "{\"ecs\": {\"attribute\": \"MAX_POSTPAID_VCPU\"}}", "1"),
                    reading("IN_USE", "{\"ecs\": {\"attribute\": \"USED_POSTPAID_VCPU\"}}", "1"));
            String ens = bound(reading("TOTAL", "{\"ens\": {\"count\": \"VCPU\"}}", "1"));
            String cdn = bound(reading("IN_USE", "{\"cdn\": {\"domains\": [\"play.aurora.example\"]}}", "1"));
            String quota = bound(reading("QUOTA", quota("TOTAL"), "1"), reading("IN_USE", quota("USAGE"), "1"));
            String key = SampleProvider.stored(SampleProvider.body(
                    SampleProvider.freshKey(), SampleProvider.alibaba(standIn.url()), ecs, ens, cdn, quota));

            SampleProvider.readNow(key)
                    .body("faults", equalTo(0))
                    .body("readings.amount*.toLong()", equalTo(java.util.List.of(1200L, 300L, 48L, 1101L, 801L, 26L)))
                    .body("readings[3].observedAt", equalTo("2026-11-27T10:10:00Z"));
            assertThat(standIn.asked())
                    .as("one call for each document, however many figures it holds")
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, Throttling.User, THROTTLED",
        "503, Throttling, THROTTLED",
        "404, InvalidAccessKeyId.NotFound, CREDENTIAL_REFUSED",
        "400, SignatureDoesNotMatch, CREDENTIAL_REFUSED",
        "403, Forbidden.RAM, CREDENTIAL_REFUSED",
        "400, InvalidParameter, REJECTED",
        "500, InternalError, PROVIDER_ERROR"
    })
    void codesSayMoreThanStatuses(int status, String code, String fault) {
        try (StandIn standIn = new StandIn(asked -> Told.json(status, "{\"Code\": \"%s\"}".formatted(code)))) {
            String key = SampleProvider.stored(SampleProvider.body(
                    SampleProvider.freshKey(),
                    SampleProvider.alibaba(standIn.url()),
                    bound(reading("TOTAL", "{\"ens\": {\"count\": \"VCPU\"}}", "1"))));

            SampleProvider.readNow(key).body("readings[0].lastFault.code", equalTo(fault));
        }
    }

    private static Told answer(Asked asked) {
        boolean signed = asked.header("Authorization").contains("Signature=")
                && !asked.header("X-acs-date").isEmpty()
                && !asked.header("X-acs-signature-nonce").isEmpty();
        if (!signed) {
            return Told.json(400, "{\"Code\": \"MissingSignature\"}");
        }
        return switch (asked.header("X-acs-action") + " " + asked.header("X-acs-version")) {
            case "DescribeAccountAttributes 2014-05-26" -> Told.json(200, ECS);
            case "DescribeEnsResourceUsage 2017-11-10" -> Told.json(200, ENS);
            case "DescribeDomainBpsData 2018-05-10" -> Told.json(200, CDN);
            case "GetProductQuota 2020-05-10" -> Told.json(200, QUOTA);
            default -> Told.json(404, "{\"Code\": \"InvalidAction.NotFound\"}");
        };
    }

    private static String quota(String value) {
        return """
                {"quotaCentre": {"productCode": "ecs", "quotaActionCode": "q_elastic", "unit": "vCPU",
                 "dimensions": {"regionId": "cn-hangzhou"}, "value": "%s"}}
                """
                .formatted(value);
    }

    private static String bound(String... readings) {
        return "{\"pool\": \"%s\", \"readings\": [%s]}".formatted(SamplePool.stored(10), String.join(",", readings));
    }
}
