package io.matchday.retro.intake;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.RefusedException;
import io.matchday.retro.remote.RemotePage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Intake-service as it is seen from here. */
@ApplicationScoped
public class IntakeGateway {

    /** The service's name in answers of the API. */
    public static final String SERVICE = "intake-service";

    /** Answers that mean the request as such; any other may be different the next time. */
    private static final Set<Integer> FINAL = Set.of(400, 409, 422);
    /** Intake's own word for "at this moment". */
    private static final String CONFLICT = "conflict";

    private final IntakeClient client;
    private final LastKnown lastKnown;
    private final InstantSource clock;

    IntakeGateway(@RestClient IntakeClient client, LastKnown lastKnown, InstantSource clock) {
        this.client = client;
        this.lastKnown = lastKnown;
        this.clock = clock;
    }

    /**
     * The event; empty when intake cannot be asked and the event was never known.
     *
     * @throws NotThereException when intake says that there is no such event
     */
    Optional<Known<IntakeEvent>> event(String eventKey) {
        EventCall call = new EventCall(client, eventKey);
        Optional<Known<IntakeEvent>> event = lastKnown.ask(SERVICE, "event/" + eventKey, IntakeEvent.class, call);
        call.rethrowIfNotThere();
        return event;
    }

    /** The phases it went through. */
    public Optional<Known<Steps>> steps(String eventKey) {
        return lastKnown.ask(
                SERVICE,
                "steps/" + eventKey,
                Steps.class,
                () -> new Steps(RemotePage.readAll(cursor -> client.steps(eventKey, RemotePage.LIMIT, cursor))));
    }

    /** Closes the event. Safe to be repeated. */
    public ClosingAnswer close(ClosingStep step) {
        try {
            NewStep request = new NewStep(IntakeEvent.CLOSED, step.reason(), step.overridden());
            return new ClosingAnswer.Taken(
                    client.take(step.eventKey(), step.idempotencyKey(), request).at());
        } catch (NotThereException gone) {
            return new ClosingAnswer.Refused("intake knows no such event");
        } catch (RefusedException refused) {
            return refused(step.eventKey(), refused);
        } catch (RuntimeException away) {
            return new ClosingAnswer.NotNow(String.valueOf(away.getMessage()));
        }
    }

    private ClosingAnswer refused(String eventKey, RefusedException refused) {
        String why = refused.code() + ": " + refused.detail();
        if (!FINAL.contains(refused.status()) || refused.code().equals(CONFLICT)) {
            return new ClosingAnswer.NotNow(why);
        }
        try {
            return client.event(eventKey).phase().equals(IntakeEvent.CLOSED)
                    ? new ClosingAnswer.Taken(clock.instant())
                    : new ClosingAnswer.Refused(why);
        } catch (NotThereException gone) {
            return new ClosingAnswer.Refused(why);
        } catch (RuntimeException away) {
            return new ClosingAnswer.NotNow(why);
        }
    }
}
