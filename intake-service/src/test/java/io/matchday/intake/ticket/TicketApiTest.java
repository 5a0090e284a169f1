package io.matchday.intake.ticket;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketApiTest {

    @Test
    void anImportIsCountedAndItsPersonalDataMasked() {
        String customer = SampleTickets.freshCustomer();
        SampleTickets.imported(customer, SampleTickets.CSV)
                .body("created", equalTo(4))
                .body("rejected", equalTo(0));
        valid(Roles.VIEWER)
                .get(path(customer, "tickets"))
                .then()
                .body("items.externalId", contains("S-4", "S-3", "S-2", "S-1"))
                .body("items[3].text", equalTo("联系 [email] [phone]"))
                .body("items[2].text", containsString("A gap,"))
                .body("items[1].text", equalTo("[ip]"))
                .body("items[1].classification.link", equalTo("RECORD"))
                .body("items[1].classification.symptom", equalTo("RECORDING_GAP"))
                .body("items[0].classification.unclassified", is(true));
        SampleTickets.imported(customer, SampleTickets.CSV).body("unchanged", equalTo(4));
        SampleTickets.imported(customer, SampleTickets.CSV.replace("Recording incomplete", "Recording lost"))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(3));
    }

    @Test
    void whatTheyHaveInCommonIsOneProblem() {
        String customer = SampleTickets.freshCustomer();
        valid(Roles.VIEWER).get(path(customer, "problems")).then().body("items", empty());
        SampleTickets.imported(customer, SampleTickets.CSV);
        valid(Roles.VIEWER)
                .get(path(customer, "problems"))
                .then()
                .body("total", equalTo(1))
                .body("items[0].count", equalTo(3))
                .body("items[0].impact", equalTo(5))
                .body("items[0].link", equalTo("RECORD"))
                .body("items[0].months[0].month", equalTo("2026-11"))
                .body("items[0].firstSeen", equalTo("2026-11-02T10:00:00Z"))
                .body("items[0].label.zh", containsString("录制"));
        valid(Roles.VIEWER).get(path(customer, "problems?minTickets=4")).then().body("items", empty());
    }

    @Test
    void oneRecordThatIsNoTicketIsToldAndCostsNoOther() {
        String customer = SampleTickets.freshCustomer();
        SampleTickets.imported(customer, SampleTickets.CSV.replace("2026-11-12T10:00:00Z", "someday"))
                .body("created", equalTo(3))
                .body("rejected", equalTo(1))
                .body("rejections[0].record", equalTo(3))
                .body("rejections[0].field", equalTo("openedAt"))
                .body("unknownSeverities", empty());
    }

    @Test
    void jsonIsTakenToo() {
        String customer = SampleTickets.freshCustomer();
        String record = "{\"id\": 1, \"subject\": \"S\", \"created_at\": \"2026-07-20T22:55:29Z\", \"priority\": null}";
        valid(Roles.ENGINEER)
                .contentType("application/json")
                .body("{\"tickets\": [" + record + ", 5]}")
                .post(path(customer, "ticket-imports?system=zendesk"))
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejections[0].record", equalTo(2))
                .body("rejections[0].field", nullValue());
        refused(customer, "application/json", "{\"tickets\": [", "zendesk", 400)
                .body("code", equalTo("malformed-request"));
        refused(customer, "application/json", "{}", "helpdesk", 400).body("field", equalTo("system"));
        refused(customer, "text/csv", "a,b\n1,2\n", "jira", 400).body("code", equalTo("not-an-export"));
        refused(customer, "text/csv", "externalId,title,openedAt\n" + "a,b,c\n".repeat(5_001), "plain", 413)
                .body("code", equalTo("too-many-records"));
        refused(customer, "text/csv", "x".repeat((1 << 20) + 1), "plain", 413).body("code", equalTo("body-too-large"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() {
        String customer = SampleTickets.freshCustomer();
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            valid(Roles.ENGINEER)
                    .contentType("text/csv")
                    .header("Idempotency-Key", key)
                    .body(SampleTickets.CSV)
                    .post(path(customer, "ticket-imports?system=plain"))
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(4));
        }
    }

    @Test
    void aWrongFileIsTakenBack() {
        String customer = SampleTickets.freshCustomer();
        String id =
                SampleTickets.imported(customer, SampleTickets.CSV).extract().path("id");
        String path = path(customer, "ticket-imports/" + id);
        valid(Roles.ENGINEER).delete(path).then().statusCode(204);
        valid(Roles.ENGINEER).delete(path).then().statusCode(404);
        valid(Roles.VIEWER).get(path(customer, "tickets")).then().body("items", empty());
        valid(Roles.VIEWER).get(path(customer, "problems")).then().body("items", empty());
    }

    @Test
    void ticketsArePagedAndReadOneByOne() {
        String customer = SampleTickets.freshCustomer();
        SampleTickets.imported(customer, SampleTickets.CSV);
        String cursor = valid(Roles.VIEWER)
                .get(path(customer, "tickets?limit=3"))
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("nextCursor");
        int id = valid(Roles.VIEWER)
                .queryParam("cursor", cursor)
                .get(path(customer, "tickets"))
                .then()
                .body("items.externalId", hasItems("S-1"))
                .body("nextCursor", nullValue())
                .extract()
                .path("items[0].id");
        valid(Roles.VIEWER).get(path(customer, "tickets/" + id)).then().body("externalId", equalTo("S-1"));
        String another = SampleTickets.freshCustomer();
        as(Roles.VIEWER).get(path(another, "tickets/" + id)).then().statusCode(404);
    }

    @Test
    void aCustomersPeopleSeeTheirOwnAlone() {
        String other = SampleTickets.freshCustomer();
        SampleTickets.imported(other, SampleTickets.CSV);
        for (String part : new String[] {"tickets", "tickets/1", "problems"}) {
            as(Roles.CUSTOMER).get(path(other, part)).then().statusCode(404);
        }
        valid(Roles.CUSTOMER)
                .get(path(SuiteSecrets.SAMPLE_CUSTOMER, "tickets"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refused(String customer, String type, String body, String system, int status) {
        return as(Roles.ENGINEER)
                .contentType(type)
                .body(body)
                .post(path(customer, "ticket-imports?system=" + system))
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }

    private static String path(String customer, String part) {
        return "/api/v1/customers/" + customer + "/" + part;
    }
}
