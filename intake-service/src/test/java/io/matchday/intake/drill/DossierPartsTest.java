package io.matchday.intake.drill;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.intake.plan.PlanHistory;
import io.matchday.intake.plan.PlanInForce;
import io.matchday.intake.plan.PlansPart;
import io.matchday.intake.plan.PlansPartStore;
import io.matchday.intake.plan.SamplePlan;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Plans and drills of an event, taken out as a whole and put back. */
@QuarkusTest
class DossierPartsTest {

    private final Events events;
    private final PlansPartStore plans;
    private final DrillsPartStore drills;
    private final PlanHistory history;

    DossierPartsTest(Events events, PlansPartStore plans, DrillsPartStore drills, PlanHistory history) {
        this.events = events;
        this.plans = plans;
        this.drills = drills;
        this.history = history;
    }

    @Test
    @ActivateRequestContext
    void whatIsPutBackUnchangedStaysAsItIsApprovalAndAll() {
        String key = SampleEvent.stored();
        SampleDrill.passed(key, SamplePlan.approved(key));
        PlansPart taken = in(key, plans::read);
        in(key, event -> {
            plans.replace(event, taken);
            drills.replace(event, drills.read(event));
            return event;
        });
        assertThat(in(key, history::inForce)).singleElement().satisfies(plan -> {
            assertThat(plan.approved()).isTrue();
            assertThat(plan.version()).isEqualTo(1);
        });
        assertThat(in(key, plans::read)).isEqualTo(taken);
    }

    @Test
    @ActivateRequestContext
    void anotherEventGetsDraftsUnderTheSameNumbersAndTheirDrills() {
        String source = SampleEvent.stored();
        SampleDrill.passed(source, SamplePlan.approved(source));
        PlansPart.Item item = in(source, plans::read).plans().get(0);
        PlansPart part = new PlansPart(List.of(new PlansPart.Item(item.key(), 4, item.content())));
        DrillsPart rehearsed = in(source, drills::read);
        String target = SampleEvent.stored();
        in(target, event -> {
            plans.replace(event, part);
            drills.replace(event, rehearsed);
            return event;
        });
        assertThat(in(target, history::inForce)).singleElement().satisfies(plan -> {
            assertThat(plan.approved()).as("nobody approves by import").isFalse();
            assertThat(plan.version()).isEqualTo(4);
        });
        assertThat(in(target, plans::read)).isEqualTo(part);
        assertThat(in(target, drills::read)).isEqualTo(rehearsed);
    }

    @Test
    @ActivateRequestContext
    void whatIsAbsentIsRetiredAndWhatWasHeldStays() {
        String key = SampleEvent.stored();
        String plan = SamplePlan.approved(key);
        SampleDrill.passed(key, plan);
        SampleDrill.stored(key, SampleDrill.planned(plan));
        in(key, event -> {
            drills.replace(event, new DrillsPart(List.of()));
            plans.replace(event, new PlansPart(List.of()));
            return event;
        });
        assertThat(in(key, history::inForce)).isEmpty();
        Optional<Integer> newest = in(key, event -> history.newest(event, plan));
        assertThat(newest).contains(1);
        assertThat(in(key, drills::read).drills()).as("its plan is not in use").isEmpty();
        as(Roles.VIEWER).get("/api/v1/events/" + key + "/drills").then().body("items.facts.result", contains("PASSED"));
    }

    @Test
    @ActivateRequestContext
    void aPlanListedTwiceIsRefused() {
        String key = SampleEvent.stored();
        SamplePlan.stored(key);
        PlansPart.Item item = in(key, plans::read).plans().get(0);
        PlansPart twice = new PlansPart(List.of(item, item));
        assertThatThrownBy(() -> in(key, event -> {
                    plans.replace(event, twice);
                    return event;
                }))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.extensions())
                        .containsEntry("field", "plans[1].key"));
        assertThat(in(key, history::inForce)).extracting(PlanInForce::version).containsExactly(1);
    }

    private <T> T in(String event, Function<Event, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(events.findById(event)));
    }
}
