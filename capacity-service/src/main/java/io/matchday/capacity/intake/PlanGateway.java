package io.matchday.capacity.intake;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Plans of events as intake-service has them, or last had them. */
@ApplicationScoped
public class PlanGateway {
    private static final String APPROVED = "APPROVED";
    private static final String SCALE = "SCALE";
    private static final int MOST = 100;
    /** Kinds of plans after which an event needs less of a pool. */
    private static final Set<String> LOWERING = Set.of("DEGRADE", "STEER");

    private final IntakeClient client;
    private final LastKnown lastKnown;

    PlanGateway(@RestClient IntakeClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** Approved plans of an event that lower its need; none while intake has never told of any. */
    public List<PlanCopy> lowering(String eventKey) {
        return approved(eventKey).stream()
                .filter(plan -> LOWERING.contains(plan.content().kind()))
                .map(PlansCopy.Plan::copy)
                .toList();
    }

    /** The plan by which capacity may be added without asking again; empty when there is none, or intake never told. */
    public Optional<PlanCopy> preApprovedScaling(String eventKey) {
        return approved(eventKey).stream()
                .filter(plan -> SCALE.equals(plan.content().kind()) && plan.isPreApproved())
                .map(PlansCopy.Plan::copy)
                .findFirst();
    }

    /** Whether the event has an approved plan of this key that may be carried out without asking again. */
    public boolean preApproved(String eventKey, String planKey) {
        return approved(eventKey).stream().anyMatch(plan -> plan.key().equals(planKey) && plan.isPreApproved());
    }

    private List<PlansCopy.Plan> approved(String eventKey) {
        return lastKnown
                .ask(
                        IntakeGateway.SERVICE,
                        "events/" + eventKey + "/plans",
                        PlansCopy.class,
                        () -> client.plans(eventKey, APPROVED, MOST))
                .map(Known::value)
                .map(PlansCopy::items)
                .orElse(List.of());
    }
}
