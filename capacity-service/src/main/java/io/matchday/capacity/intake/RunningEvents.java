package io.matchday.capacity.intake;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which events are in a phase, as intake-service has them, or last had them. */
@ApplicationScoped
public class RunningEvents {
    private static final int AT_ONCE = 200;
    private static final int MOST_PAGES = 10;

    private final IntakeClient client;
    private final LastKnown lastKnown;

    RunningEvents(@RestClient IntakeClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** Keys of up to 2000 events in this phase; none while intake has never told of any. */
    public List<String> in(String phase) {
        return lastKnown
                .ask(IntakeGateway.SERVICE, "events in " + phase, Keys.class, () -> ask(phase))
                .map(Known::value)
                .map(Keys::keys)
                .orElse(List.of());
    }

    private Keys ask(String phase) {
        List<String> keys = new ArrayList<>();
        String cursor = null;
        for (int read = 0; read < MOST_PAGES; read++) {
            IntakeClient.EventPage page = client.events(phase, AT_ONCE, cursor);
            page.items().forEach(item -> keys.add(item.key()));
            cursor = page.nextCursor();
            if (cursor == null) {
                break;
            }
        }
        return new Keys(keys);
    }

    /** What is remembered. */
    record Keys(List<String> keys) {
        Keys {
            keys = List.copyOf(keys);
        }
    }
}
