package io.matchday.capacity.demand;

import static io.matchday.capacity.SamplePool.as;
import static io.matchday.capacity.demand.SampleDemand.PLAY;
import static io.matchday.capacity.demand.SampleDemand.STRUCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.Burst;
import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class CorrectionApiTest {
    private static final String LINE = "lines.find { it.key == '" + PLAY + "' }";

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void otherAmountsStandAndSayWhoseTheyAreAndWhatWasComputed() {
        String event = neighbours.event();
        SampleDemand.made(event, PLAY, SampleDemand.amounts(5, 7));
        JsonPath line = line(event);

        assertThat(line.getLong("p50")).isEqualTo(5);
        assertThat(line.getLong("p90")).isEqualTo(7);
        assertThat(line.getLong("computed.p90")).isEqualTo(Neighbours.ANNOUNCED_CDN);
        assertThat(line.getString("state")).isEqualTo("CORRECTED");
        assertThat(line.getString("correction.by")).isEqualTo("engineer");
        assertThat(line.getBoolean("correction.baseChanged")).isFalse();
        SampleDemand.demand(event)
                .body("totals.find { it.unit == 'BITS_PER_SECOND' && it.product == 'CDN' }.p90", equalTo(7));
    }

    @Test
    void aLineThatIsStruckCountsNoMore() {
        String event = neighbours.event();
        String tag = SampleDemand.made(event, PLAY, STRUCK);

        assertThat(line(event).getString("state")).isEqualTo("STRUCK");
        assertThat(line(event).getLong("p90")).isZero();
        SampleDemand.demand(event).body("totals.findAll { it.lines.contains('" + PLAY + "') }.size()", equalTo(0));

        SampleDemand.delete(event, PLAY, tag).then().statusCode(204);
        assertThat(line(event).getString("state")).isEqualTo("COMPUTED");
        SampleDemand.read(event, PLAY).then().statusCode(404);
    }

    @Test
    void aLineByHandIsAddedUnderAKeyOfOnesOwn() {
        String event = neighbours.event();
        String tag = SampleDemand.made(event, "by-hand.highlights", SampleDemand.added("OSS", "BYTES", 10));

        SampleDemand.demand(event)
                .body("lines[-1].key", equalTo("by-hand.highlights"))
                .body("lines[-1].origin", equalTo("BY_HAND"), "lines[-1].state", equalTo("ADDED"))
                .body("lines[-1].computed", nullValue(), "lines[-1].window.until", equalTo("2026-12-06T10:00:00Z"))
                .body("totals.find { it.product == 'OSS' }.p90", equalTo(10));
        SampleDemand.delete(event, "by-hand.highlights", tag).then().statusCode(204);
        SampleDemand.demand(event).body("totals.findAll { it.product == 'OSS' }.size()", equalTo(0));
    }

    @Test
    void aCorrectionOutlivesNewFactsAndSaysThatItsBaseMoved() {
        AuroraFinal aurora = new AuroraFinal();
        String event = aurora.toldBy(neighbours);
        String play = "play-burst.CDN.cn-east.telecom.BITS_PER_SECOND";
        String tag = SampleDemand.made(event, play, SampleDemand.amounts(1, 2));

        aurora.playing(4_000_000_000L).toldAs(event, neighbours);
        JsonPath moved =
                SampleDemand.demand(event).extract().jsonPath().setRootPath("lines.find { it.key == '" + play + "' }");
        assertThat(moved.getLong("p90")).isEqualTo(2);
        assertThat(moved.getBoolean("correction.baseChanged")).isTrue();
        assertThat(moved.getLong("correction.base.p90")).isEqualTo(700_000_000L);
        assertThat(moved.getLong("computed.p90")).isEqualTo(1_400_000_000L);

        SampleDemand.put(event, play, SampleDemand.amounts(3, 4), tag).then().statusCode(200);
        SampleDemand.demand(event)
                .body("lines.find { it.key == '" + play + "' }.correction.baseChanged", equalTo(false));
    }

    @Test
    void eachStepIsKeptTheNewestFirst() {
        String event = neighbours.event();
        String tag = SampleDemand.made(event, PLAY, SampleDemand.amounts(5, 7));
        SampleDemand.delete(event, PLAY, tag).then().statusCode(204);
        String again = SampleDemand.made(event, PLAY, STRUCK);

        assertThat(again).as("never the version of one that was taken back").isNotEqualTo(tag);
        SampleDemand.history(event, PLAY)
                .body("items.action", contains("PUT", "TAKEN_BACK", "PUT"))
                .body("items.by", contains("engineer", "engineer", "engineer"))
                .body("items.correction.kind", contains("STRUCK", "AMOUNTS", "AMOUNTS"));
        SampleDemand.history(event, "by-hand.never").body("items.size()", equalTo(0));
    }

    @Test
    void correctionsAreListedPageByPage() {
        String event = neighbours.event();
        SampleDemand.made(event, "by-hand.a", SampleDemand.added("OSS", "BYTES", 10));
        SampleDemand.made(event, "by-hand.b", SampleDemand.added("OSS", "BYTES", 10));
        String list = "/api/v1/events/{eventKey}/demand/corrections?limit=1";
        String cursor = as(Roles.VIEWER)
                .get(list, event)
                .then()
                .statusCode(200)
                .body("items.lineKey", contains("by-hand.a"))
                .extract()
                .path("nextCursor");

        as(Roles.VIEWER)
                .queryParam("cursor", cursor)
                .get(list, event)
                .then()
                .body("items.lineKey", contains("by-hand.b"), "nextCursor", nullValue());
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        String event = neighbours.event();
        String tag = SampleDemand.made(event, PLAY, STRUCK);
        SampleDemand.put(event, PLAY, SampleDemand.amounts(1, 2)).then().statusCode(428);
        SampleDemand.put(event, PLAY, SampleDemand.amounts(1, 2), "\"0\"")
                .then()
                .statusCode(412);
        SampleDemand.delete(event, PLAY, "\"0\"").then().statusCode(412);
        as(Roles.ENGINEER)
                .delete("/api/v1/events/{eventKey}/demand/corrections/{lineKey}", event, PLAY)
                .then()
                .statusCode(428);
        SampleDemand.put(event, PLAY, SampleDemand.amounts(1, 2), tag).then().statusCode(200);
        SampleDemand.read(event, PLAY).then().statusCode(200).body("correction.amounts.p90", equalTo(2));
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        String event = neighbours.event();

        SampleDemand.put(event, PLAY, STRUCK, "*").then().statusCode(412);
        SampleDemand.delete(event, PLAY, "*").then().statusCode(404);
        SampleDemand.put(event, "no-such-line", STRUCK)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"), "detail", equalTo("No demand line 'no-such-line'"));
        SampleDemand.put(event, "no such line", STRUCK).then().statusCode(404);
    }

    @Test
    void ofManyThatMakeTheSameCorrectionOneDoes() {
        String event = neighbours.event();
        SampleDemand.demand(event);
        List<Integer> answers =
                Burst.of(8, 1, () -> SampleDemand.put(event, PLAY, STRUCK).statusCode());

        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 412, 428);
        SampleDemand.history(event, PLAY).body("items.size()", equalTo(1));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p90    | by-hand.x | {kind: ADDED, p50: 2, p90: 1, LINE} | p90 is never less than p50",
                "p90    | PLAY | {kind: AMOUNTS, p50: 2} | both amounts are needed",
                "p50    | PLAY | {kind: AMOUNTS, p90: 2} | both amounts are needed",
                "p50    | PLAY | {kind: STRUCK, p50: 0, p90: 0} | what is struck has no amounts",
                "kind   | PLAY | {kind: ADDED, p50: 1, p90: 1, LINE} | a computed line is not added",
                "kind   | by-hand.x | {kind: STRUCK} | a line by hand is taken back, not struck",
                "line   | by-hand.x | {kind: ADDED, p50: 1, p90: 1} | an added line says what it is",
                "line   | PLAY | {kind: AMOUNTS, p50: 1, p90: 1, LINE} | a computed line is what it is",
                "line.until | by-hand.x | {kind: ADDED, p50: 1, p90: 1, ENDED} | a window ends after it begins"
            })
    void whatMakesNoSenseIsRefusedAtTheField(String field, String line, String body, String reason) {
        SampleDemand.refused(neighbours.event(), line.replace("PLAY", PLAY), body)
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "field", equalTo(field));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p50          | {kind: AMOUNTS, p50: -1, p90: 2} | nothing negative is needed",
                "line.product | {kind: ADDED, p50: 1, p90: 1, LOWER} | products are in capital letters",
                "reason       | {kind: STRUCK, BLANK} | whoever reads it later has to know why"
            })
    void whatBreaksABoundIsNamed(String field, String body, String reason) {
        SampleDemand.refused(neighbours.event(), PLAY, body)
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "violations.field", contains(field));
    }

    private static JsonPath line(String event) {
        return SampleDemand.demand(event)
                .body("lines.key", hasItem(PLAY))
                .extract()
                .jsonPath()
                .setRootPath(LINE);
    }
}
