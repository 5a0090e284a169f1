package io.matchday.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import io.matchday.intake.readiness.Missing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    private static final EventFacts FACTS = new EventFacts(
            "Final",
            new Customer("aurora", "Aurora"),
            Level.CRITICAL,
            Instant.parse("2026-12-05T11:00:00Z"),
            Instant.parse("2026-12-05T16:00:00Z"),
            Set.of(Product.LIVE),
            List.of(new Domain("push.aurora.example", Domain.Role.PUSH, Product.LIVE, null, List.of(), null, null)),
            List.of(new Contact("Ada", Contact.Role.INVESTIGATOR, List.of())),
            List.of(),
            List.of(),
            Expectation.UNKNOWN,
            Profile.UNSAID);

    @Test
    void aCompleteApprovedPlanCanBeReliedOn() {
        assertThat(Reliability.of(approved(Contents.COMPLETE), FACTS)).isEmpty();
    }

    @Test
    void eachWeaknessIsNamedWithThePlan() {
        assertWeakness("plan-without-owner", true, approved(Contents.about("P", null, boss(), false)));
        assertWeakness("plan-owner-unknown", true, approved(Contents.about("P", "Bob", boss(), false)));
        assertWeakness("plan-not-approved", true, new PlanInForce("p", 1, false, false, Contents.COMPLETE));
        assertWeakness("plan-change-waiting", false, new PlanInForce("p", 1, true, true, Contents.COMPLETE));
        assertWeakness("plan-without-approver", false, approved(Contents.about("P", "Ada", null, false)));
        assertWeakness("plan-without-rollback", false, approved(Contents.COMPLETE.with(Section.ROLLBACK, List.of())));
        assertWeakness(
                "plan-without-verification", false, approved(Contents.COMPLETE.with(Section.VERIFICATION, List.of())));
        Trigger elsewhere =
                new Trigger(null, new OnMetric(WatchedMetric.ERROR_RATIO, OnMetric.Side.ABOVE, 0.1, 60, "x.y"), null);
        assertWeakness("plan-domain-unknown", true, approved(Contents.triggeredBy(elsewhere)));
    }

    @Test
    void aPreApprovedPlanNeedsNobodyToSayGo() {
        assertThat(Reliability.of(approved(Contents.about("P", "Ada", null, true)), FACTS))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: blocking {1}")
    @CsvSource({"STANDARD, false", "IMPORTANT, true", "CRITICAL, true"})
    void anEventWithoutPlansIsToldSo(Level level, boolean blocking) {
        assertThat(Coverage.plans(level, List.of())).hasValueSatisfying(missing -> {
            assertThat(missing.code()).isEqualTo("no-plan");
            assertThat(missing.blocking()).isEqualTo(blocking);
        });
        assertThat(Coverage.plans(level, List.of(approved(Contents.COMPLETE)))).isEmpty();
    }

    @Test
    void aRiskIsAnsweredByAPlanThatNamesIt() {
        List<PlanInForce> plans = List.of(approved(Contents.COMPLETE));
        assertThat(Coverage.risk(new RiskToAnswer("push-single", "One push", true, "Ada"), plans))
                .isEmpty();
        assertThat(Coverage.risk(new RiskToAnswer("dns", "DNS", true, "Ada"), plans))
                .hasValueSatisfying(missing -> {
                    assertThat(missing.blocking()).isTrue();
                    assertThat(missing.subject()).isEqualTo("dns");
                    assertThat(missing.owner()).isEqualTo("Ada");
                });
        assertThat(Coverage.risk(new RiskToAnswer("dns", "DNS", false, null), plans))
                .hasValueSatisfying(missing -> assertThat(missing.blocking()).isFalse());
    }

    private static void assertWeakness(String code, boolean blocking, PlanInForce plan) {
        assertThat(Reliability.of(plan, FACTS)).singleElement().satisfies(missing -> {
            assertThat(missing.code()).isEqualTo(code);
            assertThat(missing.blocking()).isEqualTo(blocking);
            assertThat(missing.subject()).isEqualTo("p");
            assertThat(missing.message().en()).contains(plan.content().title());
            assertThat(missing.message().zh()).contains(plan.content().title());
        });
        assertThat(Reliability.of(plan, FACTS).stream().map(Missing::owner))
                .containsExactly(plan.content().owner());
    }

    private static PlanInForce approved(PlanContent content) {
        return new PlanInForce("p", 1, true, false, content);
    }

    private static Approver boss() {
        return new Approver(Contact.Role.COMMANDER, null);
    }
}
