package io.matchday.intake.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The risks of an event as a whole. */
@QuarkusTest
class RisksTest {

    private static final Instant AT = Instant.parse("2026-11-27T00:00:00Z");

    @Inject
    Events events;

    @Inject
    Risks risks;

    @Test
    void aRegisterComesBackAsItWasPutAndTakesThePlaceOfWhatWasThere() {
        String event = SampleEvent.stored();
        RiskRegister first = new RiskRegister(List.of(
                record("a", Evidence.byHand(), RiskStatus.PROPOSED),
                record(
                        "b",
                        Evidence.tickets("ticket-1", List.of(3L, 1L), 2.5, AT),
                        RiskStatus.ACCEPTED,
                        new Decision(RiskStatus.PROPOSED, RiskStatus.ACCEPTED, "ada", AT, null))));
        assertThat(replaced(event, first)).isEqualTo(first);
        RiskRegister second = new RiskRegister(
                List.of(record("a", Evidence.architecture("single-push", "push"), RiskStatus.PROPOSED)));
        assertThat(replaced(event, second)).isEqualTo(second);
        QuarkusTransaction.requiringNew().run(() -> assertThat(risks.open(stored(event)))
                .extracting(OpenRisk::key)
                .containsExactly("a"));
    }

    @Test
    void whatDoesNotAgreeWithItselfIsRefusedAtItsField() {
        String event = SampleEvent.stored();
        refused(
                event,
                "risks[1].key",
                record("a", Evidence.byHand(), RiskStatus.PROPOSED),
                record("a", Evidence.byHand(), RiskStatus.PROPOSED));
        refused(event, "risks[0].status", record("a", Evidence.byHand(), RiskStatus.ACCEPTED));
        refused(
                event,
                "risks[0].decisions",
                record(
                        "a",
                        Evidence.byHand(),
                        RiskStatus.MITIGATED,
                        new Decision(RiskStatus.PROPOSED, RiskStatus.MITIGATED, "ada", AT, null)));
        Evidence nameless = new Evidence(RiskOrigin.TICKETS, null, null, null, List.of(), null, null);
        refused(event, "risks[0].source.problem", record("a", nameless, RiskStatus.PROPOSED));
    }

    private RiskRegister replaced(String event, RiskRegister register) {
        QuarkusTransaction.requiringNew().run(() -> risks.replace(stored(event), register));
        return QuarkusTransaction.requiringNew().call(() -> risks.read(stored(event)));
    }

    private void refused(String event, String field, RiskRecord... records) {
        assertThatThrownBy(() -> replaced(event, new RiskRegister(List.of(records))))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.extensions())
                        .containsEntry("field", field));
    }

    private Event stored(String key) {
        return events.findById(key);
    }

    private static RiskRecord record(String key, Evidence source, RiskStatus status, Decision... decisions) {
        return new RiskRecord(key, "title", "", source, null, 3, 3, true, null, status, List.of(decisions));
    }
}
