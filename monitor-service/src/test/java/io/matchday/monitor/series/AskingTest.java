package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class AskingTest {

    IntakeStub intake;

    private final String domain = LogLines.freshDomain();
    private String event;
    private Reader reader;

    @BeforeEach
    void anEventIsKnown() {
        event = intake.add(IntakeStub.Event.of(Feed.AT, domain));
        reader = new Reader(event);
    }

    @AfterEach
    void itIsForgotten() {
        intake.remove(event);
        intake.verify();
    }

    @Test
    void asCommaSeparatedValues() {
        new Feed(domain).add(0, 1, 200, "=cmd()").add(1, 1, 502, "a,b").send();
        assertThat(reader.csv("/series?by=node&from=2026-10-31T12:00:00Z"))
                .isEqualTo("value,start,requests,errors,errorRatio,bitsPerSecond\r\n"
                        + "'=cmd(),2026-10-31T12:00:00Z,1,0,0.0,133\r\n"
                        + "\"a,b\",2026-10-31T12:00:00Z,1,1,1.0,133\r\n");
        assertThat(reader.csv("/top?by=error-class"))
                .isEqualTo("value,requests,errors,errorRatio,bytes,shareOfRequests,shareOfErrors\r\n"
                        + "Origin502,,1,,,,1.0\r\n");
        assertThat(reader.csv("/quantiles").lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("range,2026-10-31T11:00:00Z,2,");
        SignIns.as(Roles.VIEWER)
                .header("Accept", "text/html")
                .get(reader.path("/top"))
                .then()
                .statusCode(406);
        SignIns.as(Roles.VIEWER)
                .header("Accept", "text/csv;q=0.5, */*")
                .get(reader.path("/top"))
                .then()
                .contentType("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "/series?by=colour, by",
        "/series?limit=0, limit",
        "/series?step=10, step",
        "/series?by=node&step=PT90S, step",
        "/series?domain=elsewhere.example, domain",
        "/series?step=PT1S&from=2026-10-31T00:00:00Z&to=2026-10-31T02:00:00Z, step",
        "/series?from=2026-10-29T00:00:00Z&to=2026-10-31T00:00:00Z, from",
        "/top?order=name, order",
        "/top?limit=x, limit",
        "/top?from=yesterday, from",
        "/top?from=2026-10-31T12:00:00Z&to=2026-10-31T11:00:00Z, to",
        "/quantiles?metric=size, metric",
        "/quantiles?step=PT10S, step",
    })
    void whatCannotBeReadIsNamed(String query, String parameter) {
        reader.refused(query, parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/series", "/top", "/quantiles", "/metrics"})
    void anotherCustomersEventIsNotThere(String operation) {
        String theirs = intake.add(IntakeStub.Event.of(Feed.AT, domain).ofCustomer("somebody-else"));
        SignIns.as(Roles.CUSTOMER)
                .get("/api/v1/events/" + theirs + operation)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        SignIns.as(Roles.CUSTOMER).get(reader.path(operation)).then().statusCode(200);
        intake.remove(theirs);
    }
}
