package io.matchday.intake.trap;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrapRulesTest {

    private static final Instant START = Instant.parse("2026-12-05T11:00:00Z");
    private static final long G = 1_000_000_000L;
    private static final TrapBook BOOK = new TrapBook();
    private static final PlatformUse PLAIN = use(null, null, null);

    @ParameterizedTest(name = "{0} Mbit/s peak, times {1} within {2} s in {3}: {4}, because {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "99998,  2, 60,  cn-east,      -,        a rise just below 50 Gbit/s passes",
                "100000, 2, 60,  cn-east,      HIT,      the platform acts at 50 Gbit/s already",
                "100002, 2, 60,  cn-east,      HIT,      and above it",
                "100000, 2, 61,  cn-east,      -,        the same rise in 61 seconds is not within a minute",
                "100000, 2, 1,   cn-east,      HIT,      all of a fast rise falls into the minute",
                "200000, 4, 120, cn-east,      HIT,      the second of two minutes gains half the peak",
                "49999,  -, -,   cn-east,      -,        a peak below the limit cannot rise by it",
                "50000,  -, -,   cn-east,      POSSIBLE, it might come all at once",
                "-,      2, 60,  cn-east,      POSSIBLE, nobody knows the peak",
                "100000, 2, 60,  eu-west,      -,        the limit holds in the mainland",
                "100000, 2, 60,  cn-hongkong,  -,        Hong Kong is outside the mainland",
                "100000, 2, 60,  -,            POSSIBLE, nobody knows from where it is served",
                "99998,  2, 60,  -,            -,        wherever it is served it stays below"
            })
    void aRiseWithinAMinute(
            Long megabits, Double factor, Integer seconds, String region, Certainty found, String because) {
        Expectation.Ramp ramp = factor == null ? null : new Expectation.Ramp(factor, seconds);
        Domain domain = domain("play.a.example", Domain.Role.PULL, region, megabits, List.of("main"));
        assertFound(because, found, "alibaba-live-rise-mainland", PLAIN, null, facts(ramp, null, domain));
    }

    @ParameterizedTest(name = "{0} Mbit/s: {1}, because {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "149999, -,        below the quota",
                "150000, -,        the quota itself may be used",
                "150001, HIT,      above it",
                "-,      POSSIBLE, nobody knows"
            })
    void aPeakOfOneDomain(Long megabits, Certainty found, String because) {
        Domain domain = domain("play.a.example", Domain.Role.PULL, "eu-west", megabits, List.of());
        assertFound(because, found, "cloudfront-transfer-rate", PLAIN, null, facts(null, null, domain));
    }

    @ParameterizedTest(name = "{0} and {1} Mbit/s: {2}, because {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "40000, 60000, -,        together they are at the limit",
                "40000, 60001, HIT,      together they are above it",
                "40000, -,     POSSIBLE, the other one decides",
                "100001, -,    HIT,      whatever the other one brings"
            })
    void thePeakOfAllThatAPlatformServes(Long one, Long other, Certainty found, String because) {
        EventFacts facts = facts(
                null,
                null,
                domain("a.a.example", Domain.Role.PULL, null, one, List.of()),
                domain("b.a.example", Domain.Role.PULL, null, other, List.of()));
        assertFound(because, found, "huawei-live-large-bandwidth", PLAIN, null, facts);
    }

    @ParameterizedTest(name = "usual {0}, expected {1} Mbit/s: {2}, because {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "100, 199, -,        less than twice the usual",
                "100, 200, -,        twice is kept ready",
                "100, 201, HIT,      above twice a week's notice is asked for",
                "-,   201, POSSIBLE, nobody knows what is usual",
                "100, -,   POSSIBLE, nobody knows what is expected"
            })
    void noticeAboveTheUsual(Long usual, Long expected, Certainty found, String because) {
        Domain domain = domain("play.a.example", Domain.Role.PULL, "cn-east", expected, List.of());
        PlatformUse use = use(usual == null ? null : usual * 1_000_000, null, null);
        assertFound(because, found, "azure-china-notice", use, null, facts(null, null, domain));
    }

    @ParameterizedTest(name = "{0} requests/s: {1}, because {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "250000, -,        the quota itself may be used",
                "250001, HIT,      above it",
                "-,      POSSIBLE, nobody has said"
            })
    void requestsPerSecond(Long requests, Certainty found, String because) {
        Domain domain = domain("play.a.example", Domain.Role.PULL, null, 1L, List.of());
        assertFound(because, found, "cloudfront-requests", use(null, requests, null), null, facts(null, null, domain));
    }

    @ParameterizedTest(name = "{0} viewers: {1}, because {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "9999,  -,        below the benchmark",
                "10000, HIT,      the benchmark counts as reached",
                "-,     POSSIBLE, nobody has said"
            })
    void viewers(Long viewers, Certainty found, String because) {
        Domain domain = domain("play.a.example", Domain.Role.PULL, null, 1L, List.of());
        assertFound(because, found, "agora-concurrent-users", PLAIN, null, facts(null, viewers, domain));
    }

    @ParameterizedTest(name = "{0} streams: {1}, because {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "10, -,        ten channels run",
                "11, HIT,      the eleventh does not start",
                "0,  POSSIBLE, nobody has listed them"
            })
    void streams(int streams, Certainty found, String because) {
        Domain domain = domain("push.a.example", Domain.Role.PUSH, null, 1L, Collections.nCopies(streams, "s"));
        assertFound(because, found, "google-livestream-channels", PLAIN, null, facts(null, null, domain));
    }

    @ParameterizedTest(name = "{0} Mbit/s over {1} streams: {2}, because {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "150, 2, -,        each has 75 Mbit/s",
                "151, 2, HIT,      each has more",
                "75,  0, -,        whatever their number none has more",
                "76,  0, POSSIBLE, it may be a single one",
                "-,   2, POSSIBLE, nobody knows the rate"
            })
    void theRateOfOneStream(Long megabits, int streams, Certainty found, String because) {
        Domain domain = domain("push.a.example", Domain.Role.PUSH, null, megabits, Collections.nCopies(streams, "s"));
        assertFound(because, found, "akamai-msl4-stream-rate", PLAIN, null, facts(null, null, domain));
    }

    @Test
    void anEventLongerThanASession() {
        Domain domain = domain("push.a.example", Domain.Role.PUSH, null, 1L, List.of("main"));
        assertFound("five hours fit", null, "mux-session", PLAIN, null, facts(null, null, domain));
        EventFacts twelve = lasting(12 * 3600, domain);
        assertFound("twelve hours fit", null, "mux-session", PLAIN, null, twelve);
        assertFound(
                "a second more does not", Certainty.HIT, "mux-session", PLAIN, null, lasting(12 * 3600 + 1, domain));
    }

    @ParameterizedTest(name = "set {0} at {1} Mbit/s, peak {2}: {3}, because {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,     -,    1000, ASK,      nobody has looked",
                "false, -,    1000, -,        none is set",
                "true,  -,    1000, POSSIBLE, its value is not known",
                "true,  1001, 1000, -,        it lies above the peak",
                "true,  1000, 1000, HIT,      it is reached",
                "true,  999,  1000, HIT,      it is exceeded",
                "true,  999,  -,    POSSIBLE, nobody knows the peak"
            })
    void aCapThatTheAccountHasSet(Boolean set, Long cap, Long peak, Certainty found, String because) {
        PlatformUse.UsageCap usageCap =
                set == null ? null : new PlatformUse.UsageCap(set, cap == null ? null : cap * 1_000_000);
        Domain domain = domain("play.a.example", Domain.Role.PULL, null, peak, List.of());
        assertFound(
                because,
                found,
                "tencent-css-bandwidth-cap",
                use(null, null, usageCap),
                null,
                facts(null, null, domain));
    }

    @Test
    void whatOnlyAPersonCanTellIsAskedUntilItIsAnswered() {
        EventFacts facts = facts(null, null, domain("play.a.example", Domain.Role.PULL, null, 1L, List.of()));
        assertFound("nobody has answered", Certainty.ASK, "gcore-video-approval", PLAIN, null, facts);
        assertFound("it concerns us", Certainty.HIT, "gcore-video-approval", PLAIN, true, facts);
        assertFound("it does not", null, "gcore-video-approval", PLAIN, false, facts);
    }

    @Test
    void aDomainOfAnotherRoleIsNotConcerned() {
        EventFacts facts = facts(null, null, domain("push.a.example", Domain.Role.PUSH, null, 10_000_000L, List.of()));
        assertFound("nobody watches there", null, "cloudfront-transfer-rate", PLAIN, null, facts);
    }

    @Test
    void servingFromEverywhereMeansTheLimitsOfEveryRegion() {
        Domain domain = domain("play.a.example", Domain.Role.PULL, null, 11_000L, List.of());
        PlatformUse world = new PlatformUse("alibaba-live", List.of(), PlatformUse.Served.WORLDWIDE, null, null, null);
        assertFound(
                "abroad too", Certainty.HIT, "alibaba-live-traffic-plan-peak", world, null, facts(null, null, domain));
        PlatformUse mainland =
                new PlatformUse("alibaba-live", List.of(), PlatformUse.Served.MAINLAND_CHINA, null, null, null);
        assertFound("not abroad", null, "alibaba-live-traffic-plan-peak", mainland, null, facts(null, null, domain));
    }

    @Test
    void whatIsMissingIsNamed() {
        Domain domain = domain("play.a.example", Domain.Role.PULL, null, null, List.of());
        List<Concern> concerns =
                TrapRules.apply(trapCase("alibaba-live-rise-mainland", PLAIN, null, facts(null, null, domain)));
        assertThat(concerns).singleElement().satisfies(concern -> assertThat(concern.missing())
                .containsExactly(
                        "domains[play.a.example].expectedPeakBitsPerSecond",
                        "expectation.ramp",
                        "domains[play.a.example].region"));
    }

    @Test
    void peaksBeyondAnyNumberAreStillSummedUp() {
        Domain huge = new Domain("a.a.example", Domain.Role.PULL, Product.LIVE, null, List.of(), Long.MAX_VALUE, null);
        Domain other = new Domain("b.a.example", Domain.Role.PULL, Product.LIVE, null, List.of(), Long.MAX_VALUE, null);
        assertFound(
                "it is too much",
                Certainty.HIT,
                "huawei-live-large-bandwidth",
                PLAIN,
                null,
                facts(null, null, huge, other));
    }

    private static void assertFound(
            String because, Certainty expected, String trap, PlatformUse use, Boolean answer, EventFacts facts) {
        List<Concern> concerns = TrapRules.apply(trapCase(trap, use, answer, facts));
        if (expected == null) {
            assertThat(concerns).as(because).isEmpty();
        } else {
            assertThat(concerns).as(because).extracting(Concern::certainty).containsExactly(expected);
            assertThat(concerns)
                    .allSatisfy(concern ->
                            assertThat(concern.missing().isEmpty()).as(because).isEqualTo(expected == Certainty.HIT));
        }
    }

    private static TrapCase trapCase(String id, PlatformUse use, Boolean answer, EventFacts facts) {
        return new TrapCase(
                BOOK.trap(id).orElseThrow(),
                use,
                "platforms.uses[0]",
                facts.domains(),
                facts,
                Optional.ofNullable(answer));
    }

    private static PlatformUse use(Long usual, Long requests, PlatformUse.UsageCap cap) {
        return new PlatformUse("any", List.of(), null, usual, requests, cap);
    }

    private static Domain domain(String name, Domain.Role role, String region, Long megabits, List<String> streams) {
        Long peak = megabits == null ? null : megabits * G / 1000;
        return new Domain(name, role, Product.LIVE, region, streams, peak, null);
    }

    private static EventFacts facts(Expectation.Ramp ramp, Long viewers, Domain... domains) {
        return event(START.plusSeconds(5 * 3600), new Expectation(viewers, ramp, List.of()), domains);
    }

    private static EventFacts lasting(int seconds, Domain... domains) {
        return event(START.plusSeconds(seconds), Expectation.UNKNOWN, domains);
    }

    private static EventFacts event(Instant end, Expectation expectation, Domain... domains) {
        return new EventFacts(
                "Aurora Cup final",
                new Customer("aurora-esports", "Aurora Esports"),
                Level.CRITICAL,
                START,
                end,
                Set.of(Product.LIVE),
                List.of(domains),
                List.of(),
                List.of(),
                List.of(),
                expectation,
                Profile.UNSAID);
    }
}
