package io.matchday.intake.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.SampleFacts;
import io.matchday.intake.event.Contact;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Freeze;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.QosTargets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    @Test
    void aFreezeThatDoesNotCoverTheWholeEventIsTold() {
        EventFacts facts = SampleFacts.complete();
        Freeze tooShort = new Freeze("all", "everything", SampleFacts.START, SampleFacts.END.minusSeconds(1));
        EventFacts thawing = new EventFacts(
                facts.name(),
                facts.customer(),
                facts.level(),
                facts.startsAt(),
                facts.endsAt(),
                facts.products(),
                facts.domains(),
                facts.contacts(),
                facts.sessions(),
                List.of(tooShort),
                facts.expectation(),
                facts.profile());
        assertGap("no-freeze", "freezes", thawing);
    }

    @Test
    void virtualMachinesNeedNoDomainOfTheirOwn() {
        assertThat(FactsCheck.missing(SampleFacts.of(
                        Set.of(Product.CDN, Product.ECS, Product.ENS), List.of(SampleFacts.PLAY), SampleFacts.TEAM)))
                .isEmpty();
    }

    private static void assertGap(String code, String subject, EventFacts facts) {
        assertThat(FactsCheck.missing(facts)).singleElement().satisfies(missing -> {
            assertThat(missing.code()).isEqualTo(code);
            assertThat(missing.subject()).isEqualTo(subject);
            assertThat(missing.message().en()).isNotBlank();
            assertThat(missing.message().zh())
                    .isNotBlank()
                    .isNotEqualTo(missing.message().en());
        });
    }
}
