package io.matchday.capacity.scaling;

import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether enough people have approved a request. */
@ApplicationScoped
class Approvals {
    private final ApprovalRule rule;

    Approvals(ScalingConfig config) {
        this.rule = new ApprovalRule(config.approval().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new ApprovalRule.Limits(
                                entry.getValue().one(), entry.getValue().two()))));
    }

    int required(ScaleRequest request) {
        return rule.required(request.cost());
    }

    /** Those given; a pre-approved plan stands for one. */
    int given(ScaleRequest request) {
        return request.approvals().size() + (request.standing().plan() == null ? 0 : 1);
    }

    boolean complete(ScaleRequest request) {
        return given(request) >= required(request);
    }

    /**
     * Whether this person may approve.
     *
     * @throws ProblemException own-request, approved-already
     */
    void requireEntitled(ScaleRequest request, String name) {
        if (request.people().contains(name)) {
            throw new ProblemException(ScalingProblem.OWN_REQUEST, name + " is one of those who ask");
        }
        if (request.approvals().stream().anyMatch(approval -> approval.by().equals(name))) {
            throw new ProblemException(ScalingProblem.APPROVED_ALREADY, name + " has approved it");
        }
    }

    /** Refuses while somebody still has to approve; with how many have and must. */
    void requireComplete(ScaleRequest request) {
        if (!complete(request)) {
            throw new ProblemException(
                            ScalingProblem.APPROVAL_MISSING,
                            "Approvals needed: " + required(request) + ", given: " + given(request))
                    .with("required", required(request))
                    .with("given", given(request));
        }
    }
}
