package io.matchday.monitor.ahead;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.Trouble;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class RiseTest {

    private static final long DAY = 86_400;

    IntakeStub intake;

    @Inject
    Surveyor surveyor;

    private PastDays days;

    @AfterEach
    void theEventIsForgotten() {
        intake.remove(days.event());
        intake.verify();
    }

    @Test
    void aRiseIsFoundOnceWithItsNumbersAndWhereItCameFrom() {
        days = new PastDays(intake).withOneRise();
        days.survey()
                .body("domains.domain", contains(days.domain), "domains.newRises", contains(1))
                .body("eventKey", equalTo(days.event()));
        days.rises(Roles.CUSTOMER, "")
                .statusCode(200)
                .body("items", hasSize(1), "nextCursor", nullValue())
                .body("items[0].state", equalTo("OPEN"), "items[0].domain", equalTo(days.domain))
                .body("items[0].onsetAt", equalTo(at(600)), "items[0].endAt", equalTo(at(660)))
                .body("items[0].ongoing", equalTo(false), "items[0].ofTarget", equalTo(true))
                .body("items[0].standard", equalTo(0.01f), "items[0].during.requests", equalTo(240))
                .body("items[0].during.errors", equalTo(120), "items[0].during.errorRatio", equalTo(0.5f))
                .body("items[0].before.requests", equalTo(2_400), "items[0].before.errors", equalTo(0))
                .body("items[0].statuses.status", contains(502), "items[0].statuses[0].errors", equalTo(120))
                .body("items[0].topNodes.node", contains("edge-7"), "items[0].topNodes[0].share", equalTo(1f))
                .body("items[0].text.en", containsString("requests failed"))
                .body("items[0].text.zh", containsString("失败"), "items[0].effect", nullValue());
        days.survey().body("domains.newRises", contains(0));
        days.rises(Roles.VIEWER, "?state=OPEN").body("items", hasSize(1));
        days.rises(Roles.VIEWER, "?state=ACCEPTED").body("items", empty());
    }

    @Test
    void whatComesLaterIsGoneOverByItself() {
        days = new PastDays(intake).good(0).good(4_000).send();
        surveyor.goOn();
        days.rises(Roles.VIEWER, "").body("items", empty());
        days.good(1_800).bad(2_400).good(2_460).send();
        await().untilAsserted(() -> goOnAndFind(at(2_400)));
        days.bad(4_600).good(4_660).send();
        await().untilAsserted(() -> goOnAndFind(at(4_600), at(2_400)));
        goOnAndFind(at(4_600), at(2_400));
        String cursor = days.rises(Roles.VIEWER, "?limit=1").extract().path("nextCursor");
        days.rises(Roles.VIEWER, "?limit=1&cursor=" + cursor)
                .body("items.onsetAt", contains(at(2_400)), "nextCursor", nullValue());
    }

    @Test
    void peopleDecideAndSeeWhatComesOfIt() {
        days = new PastDays(intake).withOneRise();
        days.survey();
        String rise = days.rise();
        days.act(rise, null, "{\"action\":\"ACCEPT\"}").statusCode(428);
        days.act(rise, "\"0\"", "{\"action\":\"REOPEN\"}").statusCode(409).body("code", equalTo("state-unchanged"));
        days.act(rise, "\"0\"", "{\"action\":\"OPTIMISE\",\"at\":\"%s\"}".formatted(at(0)))
                .statusCode(400)
                .body("field", equalTo("at"));
        days.act(rise, "\"0\"", "{\"action\":\"ACCEPT\",\"note\":\"known\"}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACCEPTED"), "decidedBy", equalTo("engineer"), "effect", nullValue());
        days.act(rise, "\"0\"", "{\"action\":\"REOPEN\"}").statusCode(412);
        String optimise = "{\"action\":\"OPTIMISE\",\"note\":\"disk of edge-7 replaced\",\"at\":\"%s\"}";
        days.act(rise, "\"1\"", optimise.formatted(at(1_000)))
                .statusCode(200)
                .body("state", equalTo("OPTIMISED"), "optimisedAt", equalTo(at(1_000)))
                .body("effect.after.from", equalTo(at(1_000)), "effect.after.requests", equalTo(26 * 40))
                .body("effect.after.errors", equalTo(0), "effect.laterRises", equalTo(0))
                .body("history.action", contains("ACCEPT", "OPTIMISE"), "history[0].note", equalTo("known"));
        days.good(DAY).bad(DAY + 600).good(DAY + 660).send().survey();
        days.rises(Roles.SERVICE, "/" + rise)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("effect.after.to", equalTo(at(DAY + 1_260)), "effect.after.errors", equalTo(120))
                .body("effect.laterRises", equalTo(1), "effect.sameAgain", equalTo(1))
                .body("history[1].effectiveAt", equalTo(at(1_000)), "history[1].at", notNullValue());
        days.rises(Roles.VIEWER, "?state=OPTIMISED").body("items.effect.sameAgain", contains(1));
    }

    @Test
    void whatWasWrongIsSaidAndThatPartHeldAgainstBefore() {
        days = new PastDays(intake).noisy().withOneRise();
        days.survey();
        String rise = days.rise();
        days.rises(Roles.VIEWER, "/" + rise)
                .body("verdict.kind", equalTo("BROKEN_NODE"), "verdict.causes", hasSize(1))
                .body("verdict.causes[0].part.node", equalTo("edge-7"), "verdict.causes[0].errors", equalTo(120))
                .body("verdict.summary.en", containsString("edge-7"), "verdict.advice.zh", notNullValue());
        days.act(rise, "*", "{\"action\":\"OPTIMISE\",\"at\":\"%s\"}".formatted(at(1_000)))
                .statusCode(200)
                .body("effect.parts.part.node", contains("edge-7"), "effect.parts.errorRatioBefore", contains(0f))
                .body("effect.parts.errorRatioDuring", contains(1f), "effect.parts.after.errors", contains(0));
    }

    @Test
    void aCustomersPeopleSeeTheirOwnEventsOnly() {
        days = new PastDays(intake, Trouble.anotherCustomer()).withOneRise();
        days.survey();
        days.rises(Roles.CUSTOMER, "").statusCode(404).body("code", equalTo("not-found"));
        days.rises(Roles.CUSTOMER, "/" + days.rise()).statusCode(404);
        days.rises(Roles.VIEWER, "/no-such-rise").statusCode(404);
        days.rises(Roles.VIEWER, "?cursor=MTIz").statusCode(400).body("field", equalTo("cursor"));
    }

    private void goOnAndFind(String... onsets) {
        surveyor.goOn();
        days.rises(Roles.VIEWER, "").body("items.onsetAt", contains(onsets));
    }

    private String at(long second) {
        return Instant.ofEpochSecond(days.begin.getEpochSecond() + second).toString();
    }
}
