package io.matchday.intake.monitor;

import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Has monitor-service try channels. */
@ApplicationScoped
public class TestMessageGateway {

    private static final Logger LOG = Logger.getLogger(TestMessageGateway.class);

    private final TestMessageClient client;

    TestMessageGateway(@RestClient TestMessageClient client) {
        this.client = client;
    }

    /**
     * Has a test message sent. Safe to be repeated.
     *
     * @param key the same for the same message, however often it is handed over
     */
    public TestAnswer send(String key, NewTestMessage message) {
        try {
            return ask(() -> client.send(key, message));
        } catch (NotThereException olderThanTests) {
            return new TestAnswer.Away();
        }
    }

    /** Asks how far it has come. */
    public TestAnswer read(String messageId) {
        try {
            return ask(() -> client.read(messageId));
        } catch (NotThereException lost) {
            return new TestAnswer.Refused("not-found");
        }
    }

    private static TestAnswer ask(Supplier<TestMessage> call) {
        try {
            return new TestAnswer.Told(call.get());
        } catch (NotThereException gone) {
            throw gone;
        } catch (RefusedException refused) {
            return Refusal.isFinal(refused) ? new TestAnswer.Refused(refused.code()) : new TestAnswer.Away();
        } catch (RuntimeException away) {
            LOG.debugf("monitor-service cannot be asked for test messages: %s", away.getMessage());
            return new TestAnswer.Away();
        }
    }
}
