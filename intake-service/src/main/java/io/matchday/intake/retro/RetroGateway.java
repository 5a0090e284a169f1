package io.matchday.intake.retro;

import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Retro-service as it is seen from here. What is taken from it is kept for good, so nothing is remembered twice. */
@ApplicationScoped
public class RetroGateway {

    /** The service's name in answers of the API. */
    public static final String SERVICE = "retro-service";

    private static final Logger LOG = Logger.getLogger(RetroGateway.class);

    private final RetroClient client;

    RetroGateway(@RestClient RetroClient client) {
        this.client = client;
    }

    /** What was measured of an event. */
    public RetroAnswer retrospective(String eventKey) {
        try {
            return new RetroAnswer.Told(client.retrospective(eventKey));
        } catch (NotThereException gone) {
            return new RetroAnswer.Nothing();
        } catch (RefusedException refused) {
            LOG.warnf("retro-service refuses the retrospective of %s: %s", eventKey, refused.getMessage());
            return new RetroAnswer.Nothing();
        } catch (RuntimeException away) {
            LOG.debugf("retro-service cannot be asked for %s: %s", eventKey, away.getMessage());
            return new RetroAnswer.Away();
        }
    }
}
