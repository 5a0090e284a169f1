package io.matchday.intake.dossier;

import io.matchday.intake.event.Event;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether what was carried over from another event was confirmed. */
@ApplicationScoped
class ConfirmationCheck implements ReadinessCheck {

    private static final Message REMEDY =
            new Message("Ask again; change it, or confirm that it holds", "重新确认：修改，或确认仍然有效");

    private final Confirmations confirmations;
    private final Questions questions;

    ConfirmationCheck(Confirmations confirmations, Questions questions) {
        this.confirmations = confirmations;
        this.questions = questions;
    }

    @Override
    public List<Missing> missing(Event event) {
        Severity severity = Severity.at(event.facts().level());
        return questions.of(event, confirmations.unconfirmed(event.key())).stream()
                .filter(asked -> asked.state() == Confirmation.State.OPEN)
                .map(asked -> new Missing(
                        Area.INFORMATION, severity, "not-confirmed", asked.subject(), asked.question(), REMEDY, null))
                .toList();
    }
}
