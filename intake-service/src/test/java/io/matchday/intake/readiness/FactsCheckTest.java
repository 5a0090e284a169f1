package io.matchday.intake.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Freeze;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import io.matchday.intake.event.QosTargets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsCheckTest {

    private static final Instant START = Instant.parse("2026-12-05T11:00:00Z");
    private static final Instant END = Instant.parse("2026-12-05T16:00:00Z");
    private static final Freeze FROZEN = new Freeze("all", "everything", START.minusSeconds(3600), END);
    private static final QosTargets TARGETS = QosTargets.errors(0.01);
    private static final Domain PLAY = domain("play.aurora.example", 1_000L, TARGETS);
    private static final List<Contact> TEAM = Stream.of(
                    Contact.Role.COMMANDER, Contact.Role.INVESTIGATOR, Contact.Role.LIAISON)
            .map(role -> contact(role, "+86 10 5555 0100"))
            .toList();

    @Test
    void aCompleteEventIsReady() {
        assertThat(FactsCheck.missing(facts(Set.of(Product.CDN), List.of(PLAY), TEAM)))
                .isEmpty();
    }

    @Test
    void eachGapIsNamedWithItsSubject() {
        assertGap("no-domain", "domains", facts(Set.of(Product.ECS), List.of(), TEAM));
        assertGap(
                "no-expected-peak",
                "play.aurora.example",
                facts(Set.of(Product.CDN), List.of(domain("play.aurora.example", null, TARGETS)), TEAM));
        assertGap(
                "no-error-target",
                "play.aurora.example",
                facts(Set.of(Product.CDN), List.of(domain("play.aurora.example", 1L, null)), TEAM));
        assertGap("product-without-domain", "LIVE", facts(Set.of(Product.CDN, Product.LIVE), List.of(PLAY), TEAM));
        assertGap("no-reachable-contact", "LIAISON", facts(Set.of(Product.CDN), List.of(PLAY), TEAM.subList(0, 2)));
    }

    @Test
    void aContactWithoutAChannelCannotBeReached() {
        List<Contact> silent = Stream.concat(
                        TEAM.subList(1, 3).stream(), Stream.of(new Contact("Lin", Contact.Role.COMMANDER, List.of())))
                .toList();
        assertGap("no-reachable-contact", "COMMANDER", facts(Set.of(Product.CDN), List.of(PLAY), silent));
    }

    @Test
    void virtualMachinesNeedNoDomainOfTheirOwn() {
        assertThat(FactsCheck.missing(facts(Set.of(Product.CDN, Product.ECS, Product.ENS), List.of(PLAY), TEAM)))
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

    private static EventFacts facts(Set<Product> products, List<Domain> domains, List<Contact> contacts) {
        return new EventFacts(
                "Aurora Cup final",
                new Customer("aurora-esports", "Aurora Esports"),
                Level.CRITICAL,
                START,
                END,
                products,
                domains,
                contacts,
                List.of(),
                List.of(FROZEN),
                Expectation.UNKNOWN,
                Profile.UNSAID);
    }

    private static Domain domain(String name, Long peak, QosTargets qos) {
        return new Domain(name, Domain.Role.PULL, Product.CDN, null, List.of(), peak, qos);
    }

    private static Contact contact(Contact.Role role, String phone) {
        return new Contact(role.name(), role, List.of(new Contact.Channel(Contact.Kind.PHONE, phone)));
    }
}
