package io.matchday.intake.ticket;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.OperationCase;
import io.matchday.testkit.identity.SignIns;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is let in to the operations on tickets. */
public final class TicketCases {

    private static final String CUSTOMER = "/intake/api/v1/customers/{customerKey}";

    private TicketCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + CUSTOMER + "/tickets", READERS, 200, request -> sample()),
                new OperationCase("GET " + CUSTOMER + "/problems", READERS, 200, request -> sample()),
                new OperationCase(
                        "GET " + CUSTOMER + "/tickets/{ticketId}",
                        READERS,
                        200,
                        request -> Map.of("customerKey", SuiteSecrets.SAMPLE_CUSTOMER, "ticketId", ticket())),
                new OperationCase("POST " + CUSTOMER + "/ticket-imports", WRITERS, 200, request -> {
                    request.contentType("text/csv")
                            .queryParam("system", "plain")
                            .body(SampleTickets.CSV);
                    return Map.of("customerKey", SampleTickets.freshCustomer());
                }),
                new OperationCase(
                        "DELETE " + CUSTOMER + "/ticket-imports/{importId}", WRITERS, 204, request -> freshImport()));
    }

    private static Map<String, ?> sample() {
        return Map.of("customerKey", SuiteSecrets.SAMPLE_CUSTOMER);
    }

    private static Map<String, ?> freshImport() {
        String customer = SampleTickets.freshCustomer();
        return Map.of(
                "customerKey",
                customer,
                "importId",
                SampleTickets.imported(customer, SampleTickets.CSV).extract().path("id"));
    }

    private static Object ticket() {
        SampleTickets.imported(
                SuiteSecrets.SAMPLE_CUSTOMER,
                "externalId,title,openedAt\nwalk-" + UUID.randomUUID() + ",walk,2026-11-20\n");
        return SignIns.as(Roles.VIEWER)
                .get("/api/v1/customers/" + SuiteSecrets.SAMPLE_CUSTOMER + "/tickets?limit=1")
                .then()
                .extract()
                .path("items[0].id");
    }
}
