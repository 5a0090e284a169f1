package io.matchday.retro.closure;

import io.matchday.retro.intake.ClosingAnswer;
import io.matchday.retro.intake.ClosingStep;
import io.matchday.retro.intake.IntakeGateway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Tells intake about a decision and keeps what it answers. Told twice, it makes no difference. */
@ApplicationScoped
class CarryThrough {

    private static final Logger LOG = Logger.getLogger(CarryThrough.class);

    private final Closures closures;
    private final IntakeGateway intake;

    CarryThrough(Closures closures, IntakeGateway intake) {
        this.closures = closures;
        this.intake = intake;
    }

    /** Carries a decision as far as it goes now; no transaction is open while intake is asked. */
    Closure carry(Closure granted) {
        ClosingAnswer answer = intake.close(new ClosingStep(
                granted.eventKey(),
                "retro-closure-" + granted.id(),
                granted.decision().told(),
                granted.decision().overridden()));
        if (answer instanceof ClosingAnswer.Taken taken) {
            return update(granted.id(), closure -> closure.taken(taken.at()));
        }
        if (answer instanceof ClosingAnswer.Refused refused) {
            LOG.warnf("The closing of %s is withdrawn, intake refused it: %s", granted.eventKey(), refused.why());
            return update(granted.id(), closure -> closure.refused(refused.why()));
        }
        LOG.infof("The closing of %s waits for intake: %s", granted.eventKey(), answer);
        return granted;
    }

    private Closure update(UUID id, Consumer<Closure> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Closure closure = closures.findById(id, LockModeType.PESSIMISTIC_WRITE);
            change.accept(closure);
            return closure;
        });
    }
}
