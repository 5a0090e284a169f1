package io.matchday.capacity.report;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.capacity.Burst;
import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class FollowJobTest {
    private static final String CDN = "forecast.lines.find { it.product == 'CDN' && it.unit == 'BITS_PER_SECOND' }.";

    @Inject
    FollowJob job;

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.intake().away(false);
        neighbours.monitor().away(false);
        neighbours.verifyAndReset();
    }

    @Test
    void aLiveEventIsFrozenAndItsPeakKeptWithoutAnybodyReading() {
        SampleMatch match = SampleMatch.live();
        match.toldBy(neighbours);
        match.listedBy(neighbours);
        match.heard(neighbours, 1_500);
        job.run();

        match.announcing(9_000).toldBy(neighbours);
        neighbours.monitor().away(true);
        job.run();

        report(match.key())
                .body(CDN + "traffic.p50", equalTo(1_000))
                .body(CDN + "measured", equalTo(1_500))
                .body("sources[1].current", equalTo(false));
    }

    @Test
    void ofManyWhoLookAtOnceOneFreezes() {
        SampleMatch match = SampleMatch.live();
        match.toldBy(neighbours);
        match.listedBy(neighbours);
        match.heard(neighbours, 1_500);

        assertThat(Burst.of(4, 2, () -> {
                    job.run();
                    return true;
                }))
                .hasSize(8);

        report(match.key()).body("forecast.frozen", equalTo(true)).body(CDN + "measured", equalTo(1_500));
    }

    @Test
    void whileIntakeIsAwayItGoesByWhatIntakeSaidLast() {
        SampleMatch match = SampleMatch.live();
        match.toldBy(neighbours);
        match.listedBy(neighbours);
        job.run();
        match.heard(neighbours, 1_600);
        neighbours.intake().away(true);

        job.run();

        neighbours.intake().away(false);
        neighbours.monitor().away(true);
        report(match.key()).body(CDN + "measured", equalTo(1_600));
    }

    private static ValidatableResponse report(String event) {
        return as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/report", event)
                .then()
                .statusCode(200);
    }
}
