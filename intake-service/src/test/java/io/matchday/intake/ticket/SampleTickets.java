package io.matchday.intake.ticket;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Tickets as customers' systems export them. */
public final class SampleTickets {

    /** A problem told three times in two languages, critical, and one ticket of its own. */
    public static final String CSV =
            """
            externalId,title,text,openedAt,severity
            S-1,录制缺片段,联系 mei@aurora.example 13812345678,2026-11-02T10:00:00Z,critical
            S-2,Recording incomplete,"A gap,
            twice",2026-11-12T10:00:00Z,P1
            S-3,录制不完整，缺片段,10.1.2.3,2026-11-20T10:00:00Z,紧急
            S-4,Where is the office party?,,2026-11-20T10:00:00Z,low
            """;

    private SampleTickets() {}

    /** Key of a customer nobody else has. */
    public static String freshCustomer() {
        return "aurora-" + UUID.randomUUID();
    }

    public static ValidatableResponse imported(String customer, String csv) {
        return as(Roles.ENGINEER)
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post("/api/v1/customers/" + customer + "/ticket-imports?system=plain")
                .then()
                .statusCode(200);
    }
}
