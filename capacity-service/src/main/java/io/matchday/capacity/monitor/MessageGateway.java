package io.matchday.capacity.monitor;

import io.matchday.platform.remote.RefusedException;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Has monitor-service tell people. */
@ApplicationScoped
public class MessageGateway {
    private static final Logger LOG = Logger.getLogger(MessageGateway.class);
    private static final Set<Integer> FINAL = Set.of(400, 409, 422);

    private final MonitorClient client;

    MessageGateway(@RestClient MonitorClient client) {
        this.client = client;
    }

    /**
     * Hands a message over. Safe to be repeated.
     *
     * @param key the same for the same message to the same address, however often it is handed over
     * @return false when it has to be handed over again later; what is refused for good counts as handed over
     */
    public boolean hand(String key, String webhook, MessageAbout about, String eventKey, Message text) {
        try {
            client.send(key, NewMessage.toWebhook(webhook, about, eventKey, text));
            return true;
        } catch (RefusedException refused) {
            LOG.warnf("A message of %s is refused: %s", eventKey, refused.code());
            return FINAL.contains(refused.status());
        } catch (RuntimeException away) {
            LOG.debugf("monitor-service takes no message: %s", away.getMessage());
            return false;
        }
    }
}
