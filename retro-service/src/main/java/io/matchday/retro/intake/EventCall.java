package io.matchday.retro.intake;

import io.matchday.platform.remote.NotThereException;
import java.util.function.Supplier;

/** Reads one event and remembers whether intake said that there is none, which is another thing than no answer. */
final class EventCall implements Supplier<IntakeEvent> {

    private final IntakeClient client;
    private final String eventKey;
    private NotThereException notThere;

    EventCall(IntakeClient client, String eventKey) {
        this.client = client;
        this.eventKey = eventKey;
    }

    @Override
    public IntakeEvent get() {
        try {
            return client.event(eventKey);
        } catch (NotThereException gone) {
            notThere = gone;
            throw gone;
        }
    }

    void rethrowIfNotThere() {
        if (notThere != null) {
            throw notThere;
        }
    }
}
