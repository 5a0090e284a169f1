package io.matchday.capacity.intake;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The events that are on, or about to be, as intake-service has them or last had them. */
@ApplicationScoped
public class UnderwayGateway {
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 20;

    private final IntakeClient client;
    private final LastKnown lastKnown;

    UnderwayGateway(@RestClient IntakeClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** Events that are live; empty when intake has never told. */
    public Optional<List<EventCopy>> live() {
        return in("LIVE");
    }

    /** Events that are being closed; empty when intake has never told. */
    public Optional<List<EventCopy>> closing() {
        return in("CLOSING");
    }

    /** Events that are ready and have not begun; empty when intake has never told. */
    public Optional<List<EventCopy>> ready() {
        return in("READY");
    }

    private Optional<List<EventCopy>> in(String phase) {
        return lastKnown
                .ask(
                        IntakeGateway.SERVICE,
                        "events?phase=" + phase,
                        EventsCopy.class,
                        () -> new EventsCopy(all(phase), null))
                .map(Known::value)
                .map(EventsCopy::items);
    }

    private List<EventCopy> all(String phase) {
        List<EventCopy> events = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page == 0 || (cursor != null && page < MOST_PAGES); page++) {
            EventsCopy answer = client.events(phase, PAGE, cursor);
            events.addAll(answer.items());
            cursor = answer.nextCursor();
        }
        return events;
    }
}
