package io.matchday.capacity.intake;

import io.matchday.capacity.text.Slug;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import io.matchday.platform.remote.NotThereException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Events as intake-service has them, or last had them. */
@ApplicationScoped
public class IntakeGateway {
    /** Name of the service as it appears among an answer's sources. */
    public static final String SERVICE = "intake-service";

    private final IntakeClient client;
    private final LastKnown lastKnown;
    private final Caller caller;

    IntakeGateway(@RestClient IntakeClient client, LastKnown lastKnown, Caller caller) {
        this.client = client;
        this.lastKnown = lastKnown;
        this.caller = caller;
    }

    /**
     * The event, if the caller may know of it.
     *
     * @throws ProblemException not-found for one that does not exist and for one that is another customer's;
     *     unavailable when intake is away and has never said anything about it
     */
    public Known<EventCopy> visibleEvent(String eventKey) {
        if (!Slug.fits(eventKey)) {
            throw notFound(eventKey);
        }
        return known(eventKey)
                .filter(event -> caller.sees(event.value().customer().key()))
                .orElseThrow(() -> notFound(eventKey));
    }

    /**
     * The event, for whoever wants something for it.
     *
     * @throws ProblemException as {@link #visibleEvent}; event-over when nothing more happens with it
     */
    public Known<EventCopy> openEvent(String eventKey) {
        Known<EventCopy> event = visibleEvent(eventKey);
        if (event.value().over()) {
            throw new ProblemException(
                    IntakeProblem.EVENT_OVER, "It is " + event.value().phase());
        }
        return event;
    }

    /** Anybody's event, for what goes over all of them; empty when intake does not have it or was never heard of it. */
    public Optional<Known<EventCopy>> event(String eventKey) {
        return lastKnown.ask(SERVICE, item(eventKey), EventCopy.class, () -> client.event(eventKey));
    }

    /** The chain of an event that the caller may see; empty when intake is away and has never told it. */
    public Optional<Known<ChainCopy>> chain(String eventKey) {
        return lastKnown.ask(SERVICE, "events/" + eventKey + "/chain", ChainCopy.class, () -> client.chain(eventKey));
    }

    /** The estimates of an event that the caller may see; empty when intake is away and has never told them. */
    public Optional<Known<EstimatesCopy>> estimates(String eventKey) {
        return lastKnown.ask(
                SERVICE, "events/" + eventKey + "/estimates", EstimatesCopy.class, () -> client.estimates(eventKey));
    }

    private Optional<Known<EventCopy>> known(String eventKey) {
        AtomicBoolean answeredNo = new AtomicBoolean();
        Optional<Known<EventCopy>> known =
                lastKnown.ask(SERVICE, item(eventKey), EventCopy.class, () -> ask(eventKey, answeredNo));
        if (known.isEmpty() && !answeredNo.get()) {
            throw new ProblemException(
                    CommonProblem.UNAVAILABLE, SERVICE + " cannot be asked and this event has not been heard of here");
        }
        return known;
    }

    private EventCopy ask(String eventKey, AtomicBoolean answeredNo) {
        try {
            return client.event(eventKey);
        } catch (NotThereException gone) {
            answeredNo.set(true);
            throw gone;
        }
    }

    private static String item(String eventKey) {
        return "events/" + eventKey;
    }

    private static ProblemException notFound(String eventKey) {
        return ProblemException.notFound("event", eventKey);
    }
}
