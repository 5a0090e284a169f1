package io.matchday.intake.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.SampleFacts;
import io.matchday.intake.event.Contact;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Freeze;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.QosTargets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsCheckTest {

    @Test
    void aCompleteEventIsReady() {
        assertThat(FactsCheck.missing(SampleFacts.complete())).isEmpty();
    }

    @Test
    void eachGapIsNamedWithItsSubject() {
        assertGap("no-domain", "domains", SampleFacts.of(Set.of(Product.ECS), List.of(), SampleFacts.TEAM));
        assertGap(
                "no-expected-peak",
                "play.aurora.example",
                SampleFacts.of(
                        Set.of(Product.CDN),
                        List.of(SampleFacts.domain("play.aurora.example", null, QosTargets.errors(0.01))),
                        SampleFacts.TEAM));
        assertGap(
                "no-error-target",
                "play.aurora.example",
                SampleFacts.of(
                        Set.of(Product.CDN),
                        List.of(SampleFacts.domain("play.aurora.example", 1L, null)),
                        SampleFacts.TEAM));
        assertGap(
                "product-without-domain",
                "LIVE",
                SampleFacts.of(Set.of(Product.CDN, Product.LIVE), List.of(SampleFacts.PLAY), SampleFacts.TEAM));
        assertGap(
                "no-reachable-contact",
                "LIAISON",
                SampleFacts.of(Set.of(Product.CDN), List.of(SampleFacts.PLAY), SampleFacts.TEAM.subList(0, 2)));
    }

    @Test
    void aContactWithoutAChannelCannotBeReached() {
        List<Contact> silent = Stream.concat(
                        SampleFacts.TEAM.subList(1, 3).stream(),
                        Stream.of(new Contact("Lin", Contact.Role.COMMANDER, List.of())))
                .toList();
        assertGap(
                "no-reachable-contact",
                "COMMANDER",
                SampleFacts.of(Set.of(Product.CDN), List.of(SampleFacts.PLAY), silent));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CRITICAL, BLOCKING", "IMPORTANT, BLOCKING", "STANDARD, ADVISORY"})
    void aFreezeThatDoesNotCoverTheWholeEventIsTold(Level level, Severity severity) {
        Freeze tooShort = freeze(SampleFacts.START, SampleFacts.END.minusSeconds(1));
        EventFacts thawing = SampleFacts.frozen(level, List.of(tooShort));
        assertGap("no-freeze", "freezes", thawing);
        assertThat(FactsCheck.missing(thawing)).extracting(Missing::severity).containsExactly(severity);
    }

    @ParameterizedTest(name = "a break of {0}: {1}")
    @CsvSource({
        "PT-1H, true, they overlap",
        "PT0S, true, one begins as the other ends",
        "PT1S, false, in between things may be changed"
    })
    void freezesThatFollowEachOtherCoverTogether(Duration gap, boolean covered, String why) {
        Instant noon = SampleFacts.START.plusSeconds(3600);
        EventFacts facts = SampleFacts.frozen(
                Level.CRITICAL,
                List.of(
                        freeze(noon.plus(gap), SampleFacts.END),
                        freeze(SampleFacts.START.minusSeconds(60), noon),
                        freeze(SampleFacts.START, SampleFacts.START.plusSeconds(1))));
        assertThat(FactsCheck.missing(facts).isEmpty()).as(why).isEqualTo(covered);
    }

    @Test
    void virtualMachinesNeedNoDomainOfTheirOwn() {
        assertThat(FactsCheck.missing(SampleFacts.of(
                        Set.of(Product.CDN, Product.ECS, Product.ENS), List.of(SampleFacts.PLAY), SampleFacts.TEAM)))
                .isEmpty();
    }

    private static Freeze freeze(Instant from, Instant to) {
        return new Freeze("all", "everything", from, to);
    }

    private static void assertGap(String code, String subject, EventFacts facts) {
        assertThat(FactsCheck.missing(facts)).singleElement().satisfies(missing -> {
            assertThat(missing.code()).isEqualTo(code);
            assertThat(missing.subject()).isEqualTo(subject);
            assertThat(missing.message().en()).isNotBlank();
            assertThat(missing.message().zh())
                    .isNotBlank()
                    .isNotEqualTo(missing.message().en())
                    .as("no constant of the code")
                    .doesNotContainPattern("[A-Z_]{4,}");
        });
    }
}
