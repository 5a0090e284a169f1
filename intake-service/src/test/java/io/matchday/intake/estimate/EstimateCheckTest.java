package io.matchday.intake.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.estimate.method.Occasion;
import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import io.matchday.intake.pastevent.Actual;
import io.matchday.intake.pastevent.PastEventFacts;
import io.matchday.intake.readiness.Missing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateCheckTest {

    private static final Instant START = Instant.parse("2026-12-05T11:00:00Z");
    private static final Customer AURORA = new Customer("aurora", "Aurora Esports");
    private static final Profile PROFILE = new Profile("esports", "web", null);
    private static final long USUAL = 1_000_000_000_000L;

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "4, 1000000000000, , WITHIN, as usual",
        "4, 600000000000, , WITHIN, little but more than half of the middle",
        "4, 400000000000, peak-unlike-similar-events, LOW, less than half of the middle",
        "4, 90000000000000, peak-unlike-similar-events, HIGH, far more than three times the upper end",
        "2, 90000000000000, , UNCHECKED, two events are too few to doubt the customer",
        "0, 90000000000000, , UNCHECKED, none is known",
        "4, , estimate-available, NOT_GIVEN, the customer has not said",
        "1, , estimate-available, NOT_GIVEN, one event is better than none",
        "0, , , NOT_GIVEN, nothing to offer"
    })
    void whatIsExpectedIsHeldAgainstSimilarEvents(
            int past, Long expected, String code, Verdict verdict, String reason) {
        Domain domain = domain("play.aurora.example", expected);
        Estimates estimates = estimates(List.of(domain), past);

        assertThat(EstimateCheck.missing(List.of(domain), estimates, AdoptedEstimates.NONE))
                .as(reason)
                .extracting(Missing::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(report(estimates).domains().get(0).figures().get(0).verdict())
                .as(reason)
                .isEqualTo(verdict);
    }

    @Test
    void nothingOfItClosesTheGate() {
        Domain domain = domain("play.aurora.example", null);
        assertThat(EstimateCheck.missing(List.of(domain), estimates(List.of(domain), 4), AdoptedEstimates.NONE))
                .noneMatch(Missing::blocking);
    }

    @Test
    void theScorecardDoesNotTellWhatAnotherCustomersEventCameTo() {
        Domain domain = domain("play.aurora.example", null);
        Estimates estimates = estimates(List.of(domain), List.of(example(0, new Customer("borealis", "Borealis"))));
        assertThat(EstimateCheck.missing(List.of(domain), estimates, AdoptedEstimates.NONE))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("estimate-available");
                    assertThat(missing.message().en() + missing.remedy().en()).doesNotContainPattern("\\d");
                    assertThat(missing.message().en()).contains("play.aurora.example");
                });
        EstimateReport seen = report(estimates).seenBy(AURORA.key()::equals);
        assertThat(seen.domains().get(0).figures().get(0).state()).isEqualTo(FigureState.WITHHELD);
        assertThat(seen.domains().get(0).figures().get(0).p50()).isNull();
        assertThat(seen.bases()).isEmpty();
        assertThat(report(estimates).domains().get(0).figures().get(0).p50()).isNotNull();
    }

    @ParameterizedTest(name = "{0} is far {1}")
    @CsvSource({"1, below, 低", "1000000000000000, above, 高"})
    void whatIsDoubtfulIsToldWithoutTheFiguresOfOthers(long expected, String en, String zh) {
        Domain domain = domain("play.aurora.example", expected);
        Customer other = new Customer("borealis", "Borealis");
        Estimates estimates = estimates(
                List.of(domain),
                IntStream.range(0, 4).mapToObj(number -> example(number, other)).toList());
        assertThat(EstimateCheck.missing(List.of(domain), estimates, AdoptedEstimates.NONE))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo("peak-unlike-similar-events");
                    assertThat(missing.message().en())
                            .startsWith("The expected peak of play.aurora.example is far " + en)
                            .doesNotContainPattern("\\d");
                    assertThat(missing.message().zh()).contains("远" + zh + "于");
                });
    }

    @Test
    void anotherCustomersEventTellsEvenWhereTwentyOwnOnesAreShown() {
        Domain domain = domain("play.aurora.example", null);
        List<Example> past = new ArrayList<>();
        IntStream.range(0, 25).forEach(number -> past.add(example(number, AURORA)));
        past.add(example(60, new Customer("borealis", "Borealis")));
        EstimateReport report = report(estimates(List.of(domain), past));
        assertThat(report.bases().get(0).otherCustomers()).contains("borealis");
        assertThat(report.seenBy(AURORA.key()::equals).bases()).isEmpty();
    }

    @Test
    void domainsShareAlikeUntilMoreIsKnown() {
        List<Domain> unknown = List.of(domain("a.example", 900L), domain("b.example", null));
        assertThat(shares(unknown)).containsExactly(0.5, 0.5);
        List<Domain> known = List.of(domain("a.example", 900L), domain("b.example", 100L));
        assertThat(shares(known)).containsExactly(0.9, 0.1);
    }

    @Test
    void fewSimilarEventsAreSaidToBeFew() {
        Estimates estimates = estimates(List.of(domain("play.aurora.example", null)), 2);
        Figure figure = report(estimates).domains().get(0).figures().get(0);
        assertThat(figure.state()).isEqualTo(FigureState.THIN);
        assertThat(figure.message().en()).contains("only 2 similar");
        assertThat(figure.p90() / figure.p50()).isGreaterThan(1.5);
    }

    private static List<Double> shares(List<Domain> domains) {
        return report(estimates(domains, 3)).domains().stream()
                .map(one -> one.figures().get(0).share())
                .toList();
    }

    private static EstimateReport report(Estimates estimates) {
        return estimates.report(START, AdoptedEstimates.NONE);
    }

    private static Estimates estimates(List<Domain> domains, int past) {
        return estimates(
                domains,
                IntStream.range(0, past)
                        .mapToObj(number -> example(number, AURORA))
                        .toList());
    }

    private static Estimates estimates(List<Domain> domains, List<Example> past) {
        EventFacts facts = new EventFacts(
                "Aurora Cup final",
                AURORA,
                Level.CRITICAL,
                START,
                START.plusSeconds(3600),
                Set.of(Product.CDN),
                domains,
                List.of(),
                List.of(),
                List.of(),
                Expectation.UNKNOWN,
                PROFILE);
        return new Estimates("final", facts, past);
    }

    private static Example example(int number, Customer customer) {
        Instant start = START.minus(Duration.ofDays(30L * (number + 1)));
        Occasion occasion = new Occasion(
                "past-" + number,
                customer.key(),
                "esports",
                Level.CRITICAL,
                "web",
                ZoneOffset.UTC,
                start,
                Map.of(),
                null,
                false);
        Actual actual = new Actual(Product.CDN, Domain.Role.PULL, USUAL, null, null, null, null, null);
        return new Example(
                occasion,
                new PastEventFacts(
                        "past",
                        customer,
                        Level.CRITICAL,
                        PROFILE,
                        start,
                        start.plusSeconds(3600),
                        null,
                        null,
                        List.of(),
                        List.of(actual),
                        null));
    }

    private static Domain domain(String name, Long expected) {
        return new Domain(name, Domain.Role.PULL, Product.CDN, null, List.of(), expected, null);
    }
}
