package io.matchday.capacity.intake;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Plans of events as intake-service has them, or last had them. */
@ApplicationScoped
public class PlanGateway {
    private static final String APPROVED = "APPROVED";
    private static final int MOST = 100;
    /** Kinds of plans after which an event needs less of a pool. */
    private static final Set<String> LOWERING = Set.of("DEGRADE", "STEER");

    private final PlanClient client;
    private final LastKnown lastKnown;

    PlanGateway(@RestClient PlanClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** Approved plans of an event that lower its need; none while intake has never told of any. */
    public List<PlanCopy> lowering(String eventKey) {
        return approved(eventKey).stream()
                .filter(plan -> LOWERING.contains(plan.content().kind()))
                .map(plan -> new PlanCopy(
                        plan.key(), plan.content().title(), plan.content().kind()))
                .toList();
    }

    /** Whether the event has an approved plan of this key that may be carried out without asking again. */
    public boolean preApproved(String eventKey, String planKey) {
        return approved(eventKey).stream()
                .anyMatch(plan -> plan.key().equals(planKey)
                        && Boolean.TRUE.equals(plan.content().preApproved()));
    }

    private List<PlanClient.Plans.Plan> approved(String eventKey) {
        return lastKnown
                .ask(
                        IntakeGateway.SERVICE,
                        "events/" + eventKey + "/plans",
                        PlanClient.Plans.class,
                        () -> client.plans(eventKey, APPROVED, MOST))
                .map(Known::value)
                .map(PlanClient.Plans::items)
                .orElse(List.of());
    }
}
