package io.matchday.monitor.intake;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import io.matchday.platform.remote.NotThereException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks intake, and answers with what it last said while it is away. */
@ApplicationScoped
class IntakeGateway {

    static final String INTAKE = "intake-service";

    private static final String OPEN_EVENTS = "events:open";
    private static final List<String> PHASES = List.of("DRAFT", "PREPARING", "READY", "LIVE", "CLOSING");
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 500;

    private final IntakeClient intake;
    private final LastKnown lastKnown;

    IntakeGateway(@RestClient IntakeClient intake, LastKnown lastKnown) {
        this.intake = intake;
        this.lastKnown = lastKnown;
    }

    /** All events that are not over. */
    Optional<Known<OpenEvents>> openEvents() {
        return lastKnown.ask(INTAKE, OPEN_EVENTS, OpenEvents.class, this::readAll);
    }

    /** The same without asking. */
    Optional<Known<OpenEvents>> lastOpenEvents() {
        return lastKnown.recall(INTAKE, OPEN_EVENTS, OpenEvents.class);
    }

    /** One event, over or not; empty when intake says that there is none. */
    Optional<Known<IntakeEvent>> event(String key) {
        AtomicBoolean away = new AtomicBoolean();
        Optional<Known<IntakeEvent>> known = lastKnown.ask(INTAKE, "event:" + key, IntakeEvent.class, () -> {
            try {
                return intake.event(key);
            } catch (NotThereException none) {
                throw none;
            } catch (RuntimeException failed) {
                away.set(true);
                throw failed;
            }
        });
        if (known.isEmpty() && away.get()) {
            throw new ProblemException(
                    CommonProblem.UNAVAILABLE, "intake-service cannot be asked, and this event is not known here");
        }
        return known;
    }

    private OpenEvents readAll() {
        // By key: an event that changes its phase while we read may be on two lists.
        Map<String, IntakeEvent> events = new LinkedHashMap<>();
        for (String phase : PHASES) {
            String cursor = null;
            for (int page = 0; page < MOST_PAGES && (page == 0 || cursor != null); page++) {
                EventPage got = intake.events(phase, PAGE, cursor);
                got.items().forEach(event -> events.put(event.key(), event));
                cursor = got.nextCursor();
            }
        }
        events.values().removeIf(IntakeEvent::isOver);
        return new OpenEvents(List.copyOf(events.values()));
    }
}
