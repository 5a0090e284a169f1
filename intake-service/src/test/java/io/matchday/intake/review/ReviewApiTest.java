package io.matchday.intake.review;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.matchday.intake.NeighbourServices;
import io.matchday.intake.Neighbours;
import io.matchday.intake.SampleEvent;
import io.matchday.intake.SampleFacts;
import io.matchday.intake.estimate.PeakEstimate;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Roster;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ReviewApiTest {

    Neighbours neighbours;

    @Test
    void thePageComesAsTextThatABrowserTakesForNothingElse() {
        read(Roles.VIEWER, SampleEvent.stored(), "", "en")
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Vary", equalTo("Accept-Language"));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "'', 'zh-CN,zh;q=0.9,en;q=0.1', zh, 就绪评审",
        "'', 'fr', en, Readiness review",
        "?language=zh, en, zh, 就绪评审",
        "?language=en, zh, en, Readiness review"
    })
    void theAddressDecidesOnTheLanguageBeforeTheReaderDoes(String query, String accepted, String lang, String title) {
        String page = read(Roles.CUSTOMER, SampleEvent.stored(), query, accepted)
                .header("Content-Language", equalTo(lang))
                .extract()
                .asString();
        assertThat(page).contains("<html lang=\"" + lang + "\">", title);
    }

    @Test
    void aLanguageThatIsNoneOfBothIsRefused() {
        as(Roles.VIEWER).get(path(SampleEvent.stored()) + "?language=fr").then().statusCode(400);
    }

    @Test
    void whatPeopleWroteStaysText() {
        String page = page(ReviewedEvent.rich("<script>alert(1)</script>\\\" onload=\\\"x"));
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("\" onload=\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void everyPartOfARichEventIsOnThePage() {
        String event = ReviewedEvent.rich("Aurora Cup final");
        neighbours.headroom(event, "CDN", "SHORT");
        assertThat(page(event))
                .contains(
                        "Not ready: ", "no expected peak bandwidth", "Hatched: nobody", "push-lost", "never rehearsed")
                .contains("Ms Chen", "failed", "again 3×", "p50", "hooks.aurora.example", "…0100")
                .contains("The push link has no second way in", "12-", "18:00", "Nobody on duty:")
                .doesNotContain("never-on-paper")
                .doesNotContain("NOT_FOUND");
    }

    @Test
    void aCompleteEventIsGreenAndSaysSo() {
        String event = ReviewedEvent.complete("Aurora launch");
        neighbours.headroom(event, "CDN", "ENOUGH");
        neighbours.heard(event, List.of("play.aurora.example"));
        assertThat(page(event)).contains("Ready: nothing is missing", "Nothing is missing: no area has an open point.");
    }

    @Test
    void anEventThatNothingIsKnownOfSaysSoPartByPart() {
        String page = page(SampleEvent.stored());
        assertThat(page)
                .contains("No chain is drawn", "No risk is on the register", "There is no contingency plan")
                .contains(
                        "There is no escalation policy",
                        "There is no roster",
                        "No score was recorded",
                        "not recorded yet");
    }

    /** The picture of the chain brings colours for the dark along; each has to have one for paper. */
    @Test
    void everyColourOfTheChainHasOneForPaper() {
        String page = page(ReviewedEvent.rich("Aurora Cup final"));
        String picture = page.substring(page.indexOf("<svg xmlns"), page.indexOf("</svg>", page.indexOf("<svg xmlns")));
        assertThat(Pattern.compile("(fill|stroke)=\"#[0-9a-f]{6}\"")
                        .matcher(picture)
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(page).contains(".picture [" + colour + "]"));
    }

    @ParameterizedTest
    @CsvSource({"en, This part could not be read just now", "zh, 本部分暂时无法读取"})
    void aPartThatCannotBeReadSaysSo(String language, String told) {
        Reader reader = Reader.of(language, SampleFacts.complete());
        Heading heading = new Heading("cup", "Cup", "Aurora", "", "", "", "", reader.zoneName(), "", "", "zh");
        ReviewView view = new ReviewView(language, heading, null, null, null, null, null, null);
        String page =
                Pages.page(view, "").setLocale(Locale.forLanguageTag(language)).render();
        assertThat(Pattern.compile("class=\"failed\">" + told).matcher(page).results())
                .hasSize(10);
        assertThat(page).contains("class=\"verdict none\"");
    }

    @Test
    void anEstimateThatIsWithheldIsNotSaidToBeNone() {
        EventFacts facts = SampleFacts.complete();
        Reader reader = Reader.of("en", facts);
        PeakEstimate withheld = new PeakEstimate(SampleFacts.PLAY.name(), null, null, true, false, false);
        DeliverySection delivery = DeliverySection.of(facts, Roster.NONE, List.of(withheld), reader);
        Heading heading = new Heading("cup", "Cup", "Aurora", "", "", "", "", reader.zoneName(), "", "", "zh");
        ReviewView view = new ReviewView("en", heading, null, null, delivery, null, null, null);
        assertThat(Pages.page(view, "").setLocale(Locale.ENGLISH).render())
                .contains("not shown: of too few other customers")
                .doesNotContain("no similar event tells");
    }

    @Test
    void aPartThatFailsTakesNoOtherAlong() {
        String nothing = Reviews.part("chain", "cup", () -> {
            throw new IllegalStateException("stored otherwise");
        });
        assertThat(nothing).isNull();
        assertThat(Reviews.part("risks", "cup", () -> "read")).isEqualTo("read");
    }

    @Test
    void nobodyElsesEventIsShown() {
        String others = SampleEvent.stored("another-customer");
        as(Roles.CUSTOMER).get(path(others)).then().statusCode(404).body("code", equalTo("not-found"));
        as(Roles.VIEWER).get(path("cup-nowhere")).then().statusCode(404);
    }

    private static String page(String event) {
        return read(Roles.VIEWER, event, "", "en").extract().asString();
    }

    private static ValidatableResponse read(String role, String event, String query, String accepted) {
        return as(role).filter(Contract.of("intake-service"))
                .header("Accept-Language", accepted)
                .get(path(event) + query)
                .then()
                .statusCode(200);
    }

    private static String path(String event) {
        return "/api/v1/events/" + event + "/readiness/review";
    }
}
