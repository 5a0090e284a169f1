package io.matchday.capacity.scaling;

import static io.matchday.capacity.SamplePool.as;
import static io.matchday.capacity.scaling.SampleRequest.ask;
import static io.matchday.capacity.scaling.SampleRequest.pricedPool;
import static io.matchday.capacity.scaling.SampleRequest.verified;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.capacity.Burst;
import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ReminderJobTest {
    private static final String REMINDERS = "/api/v1/events/{eventKey}/scale-requests/reminders";

    @Inject
    ReminderJob job;

    @Inject
    EntityManager entities;

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void anOverdueDraftIsToldOnceHoweverManyLook() {
        String event = neighbours.event();
        ask(event, SampleRequest.body(pricedPool(10, "1"), 2, "")).statusCode(201);

        Burst.of(4, 2, () -> {
            job.run();
            return true;
        });

        as(Roles.VIEWER)
                .get(REMINDERS, event)
                .then()
                .statusCode(200)
                .body("items.kind", contains("NOTICE_OVERDUE"), "items.escalated", contains(true))
                .body("items[0].message.en", containsString("has not been submitted"))
                .body("items[0].message.zh", containsString("尚未提交"));
    }

    @Test
    void aRequestWhoseWindowHasEndedFallsDueAndIsTold() {
        String event = neighbours.event();
        long id = verified(event, pricedPool(10, "1"), 2);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update scale_request set until_at = now() - interval '1 minute' where id = :id")
                .setParameter("id", id)
                .executeUpdate());

        job.run();
        job.run();

        SampleRequest.read(Roles.VIEWER, event, id)
                .body("state", equalTo("RELEASE_DUE"))
                .body("team.history[-1].by", equalTo("capacity-service"));
        as(Roles.VIEWER)
                .get(REMINDERS, event)
                .then()
                .body("items.kind", contains("RELEASE_DUE"), "items.escalated", contains(false));
    }
}
