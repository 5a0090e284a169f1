package io.matchday.intake.monitor;

import io.matchday.platform.remote.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Has monitor-service tell people. */
@ApplicationScoped
public class MessageGateway {

    private final MessageClient client;

    MessageGateway(@RestClient MessageClient client) {
        this.client = client;
    }

    /**
     * Hands a message over, which takes a few seconds at most. Safe to be repeated.
     *
     * @param key the same for the same message, however often it is handed over
     */
    public Handover hand(String key, NewMessage message) {
        try {
            client.send(key, message);
            return new Handover.Taken();
        } catch (RefusedException refused) {
            return Refusal.isFinal(refused)
                    ? new Handover.Refused(refused.code())
                    : new Handover.Away(refused.getMessage());
        } catch (RuntimeException away) {
            // No such path (404) is a monitor older than messages, which is as good as none.
            return new Handover.Away(String.valueOf(away.getMessage()));
        }
    }
}
