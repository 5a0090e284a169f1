package io.matchday.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Library LIBRARY = new Library(new ObjectMapper().registerModule(new JavaTimeModule()));

    @ParameterizedTest
    @EnumSource
    void everyPlanIsCompleteForAnEventThatTellsAll(NewPlan.Language language) {
        EventFacts facts = facts(domains(), people());
        assertThat(LIBRARY.all()).allSatisfy(plan -> {
            PlanContent content = new FromLibrary(facts, language).content(plan);
            assertThat(VALIDATOR.validate(content)).isEmpty();
            assertThat(Completeness.open(content)).isEmpty();
            assertThat(content.sentences()).noneMatch(sentence -> sentence.contains("{{"));
            assertThat(Reliability.of(new PlanInForce(plan.key(), 1, true, false, content), facts))
                    .as(plan.key())
                    .isEmpty();
        });
    }

    @Test
    void everyTextIsInBothLanguages() {
        for (LibraryPlan plan : LIBRARY.all()) {
            PlanContent english = new FromLibrary(facts(List.of(), List.of()), NewPlan.Language.en).content(plan);
            PlanContent chinese = new FromLibrary(facts(List.of(), List.of()), NewPlan.Language.zh).content(plan);
            assertThat(english.sentences()).noneMatch(HAN.asPredicate());
            assertThat(Stream.of(Section.values())
                            .flatMap(section -> chinese.steps(section).stream())
                            .map(Step::text))
                    .allMatch(HAN.asPredicate());
            assertThat(Placeholder.open(chinese.sentences()))
                    .as("what %s leaves open is the same in both", plan.key())
                    .containsAll(Placeholder.open(english.sentences()));
        }
    }

    @Test
    void noPlanPromisesAnEffectBeforeItsQuickestStepIsDone() {
        assertThat(LIBRARY.all()).allSatisfy(plan -> {
            int quickest = plan.mitigation().stream()
                    .mapToInt(LibraryPlan.LibraryStep::expectedSeconds)
                    .min()
                    .orElseThrow();
            assertThat(plan.takesEffectWithin()).as(plan.key()).isGreaterThanOrEqualTo(Duration.ofSeconds(quickest));
        });
    }

    @Test
    void everyVerdictOfTheMonitorIsAnsweredByAPlanOfItsOwn() {
        assertThat(LIBRARY.all()).extracting(LibraryPlan::key).doesNotHaveDuplicates();
        assertThat(LIBRARY.all().stream()
                        .filter(plan -> plan.trigger() != null && plan.trigger().verdict() != null)
                        .map(plan -> plan.trigger().verdict().verdict()))
                .containsAll(Arrays.asList(Verdict.values()));
    }

    @Test
    void whatTheEventDoesNotTellStaysOpen() {
        LibraryPlan plan = LIBRARY.all().stream()
                .filter(one -> one.key().equals("push-link-lost"))
                .findFirst()
                .orElseThrow();
        PlanContent content = new FromLibrary(facts(List.of(), people()), NewPlan.Language.en).content(plan);
        assertThat(Completeness.open(content)).contains("{{push-domains}}").doesNotContain("{{customer}}");
        assertThat(content.owner()).isEqualTo("INVESTIGATOR");
    }

    private static EventFacts facts(List<Domain> domains, List<Contact> contacts) {
        return new EventFacts(
                "Final",
                new Customer("aurora", "Aurora"),
                Level.CRITICAL,
                Instant.parse("2026-12-05T11:00:00Z"),
                Instant.parse("2026-12-05T16:00:00Z"),
                Set.of(Product.LIVE),
                domains,
                contacts,
                List.of(),
                List.of(),
                Expectation.UNKNOWN,
                Profile.UNSAID);
    }

    private static List<Domain> domains() {
        return Arrays.stream(Domain.Role.values())
                .map(role -> new Domain(role + ".example", role, Product.LIVE, null, List.of(), null, null))
                .toList();
    }

    private static List<Contact> people() {
        return Arrays.stream(Contact.Role.values())
                .map(role -> new Contact(role.name(), role, List.of()))
                .toList();
    }
}
