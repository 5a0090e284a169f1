package io.matchday.retro.intake;

import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.NotThereException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/** Events as far as the caller may know of them. */
@ApplicationScoped
public class VisibleEvents {

    /** What intake allows as a key; anything else cannot be an event and is not asked for. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST_KEY = 64;

    private final IntakeGateway intake;
    private final Caller caller;

    VisibleEvents(IntakeGateway intake, Caller caller) {
        this.intake = intake;
        this.caller = caller;
    }

    /** The event, or the same not-found for one that is not there and one that the caller must not know of. */
    public Known<IntakeEvent> visible(String eventKey) {
        Known<IntakeEvent> event = known(eventKey)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.UNAVAILABLE, "Nothing is known of this event, and intake cannot be asked"));
        requireVisible(eventKey, event.value().customer().key());
        return event;
    }

    /** Refuses a caller that must not know of this customer's event. */
    public void requireVisible(String eventKey, String customerKey) {
        if (!caller.sees(customerKey)) {
            throw notFound(eventKey);
        }
    }

    private Optional<Known<IntakeEvent>> known(String eventKey) {
        if (eventKey.length() > LONGEST_KEY || !KEY.matcher(eventKey).matches()) {
            throw notFound(eventKey);
        }
        try {
            return intake.event(eventKey);
        } catch (NotThereException gone) {
            throw notFound(eventKey);
        }
    }

    private static ProblemException notFound(String eventKey) {
        return ProblemException.notFound("event", eventKey);
    }
}
