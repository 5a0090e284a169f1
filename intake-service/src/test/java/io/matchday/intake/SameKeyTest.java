package io.matchday.intake;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.intake.pastevent.SamplePastEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two people who write down the same at the same time. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class SameKeyTest {

    private final Meanwhile meanwhile;

    SameKeyTest(DataSource database) {
        this.meanwhile = new Meanwhile(database);
    }

    @Test
    void ofTwoEventsTheSecondIsToldThatThereIsOne() throws SQLException {
        String key = SampleEvent.freshKey();
        meanwhile
                .write("event", SampleEvent.stored(), key, () -> json().body(SampleEvent.body(key))
                        .post("/api/v1/events"))
                .then()
                .statusCode(409)
                .body("code", equalTo("event-exists"))
                .body("field", equalTo("key"));
    }

    @Test
    void ofTwoPastEventsTheSecondHasToReadTheFirst() throws SQLException {
        String key = SamplePastEvent.freshKey();
        meanwhile
                .write("past_event", stored(), key, () -> json().body(SamplePastEvent.body())
                        .put("/api/v1/past-events/" + key))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void ofTwoImportsTheSecondIsToldToLookAgain() throws SQLException {
        String key = SamplePastEvent.freshKey();
        String items = "{\"items\": [{\"key\": \"%s\", \"facts\": %s}]}".formatted(key, SamplePastEvent.body());
        meanwhile
                .write("past_event", stored(), key, () -> json().body(items).post("/api/v1/past-events"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    private static String stored() {
        return SamplePastEvent.stored(SuiteSecrets.SAMPLE_CUSTOMER, LocalDate.of(2026, 5, 1), 1_000_000_000_000L);
    }

    private static RequestSpecification json() {
        return as(Roles.ENGINEER).filter(Contract.of("intake-service")).contentType("application/json");
    }
}
