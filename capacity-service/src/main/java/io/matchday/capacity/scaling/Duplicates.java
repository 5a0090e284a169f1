package io.matchday.capacity.scaling;

import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Recognises what is asked for already. The pool's row has to be locked, so that two askers do not overlook each other. */
@ApplicationScoped
class Duplicates {
    private final ScaleRequests requests;

    Duplicates(ScaleRequests requests) {
        this.requests = requests;
    }

    /**
     * Lets a request pass that is the only one for its pool and time, that is meant to be a second one, or that asks for
     * what the first was not granted.
     *
     * @throws ProblemException duplicate-request with the id of the other; nothing-missing
     */
    void requireNone(ScaleRequest request) {
        Standing standing = request.standing();
        if (standing.followUpOf() != null) {
            requireMissing(request, standing.followUpOf());
        }
        if (standing.deliberate() != null) {
            return;
        }
        List<Long> others =
                requests
                        .overlapping(
                                request.eventKey(),
                                request.wish().pool(),
                                request.wish().window())
                        .stream()
                        .map(ScaleRequest::id)
                        .filter(id -> !id.equals(request.id()) && !Objects.equals(id, standing.followUpOf()))
                        .toList();
        if (!others.isEmpty()) {
            throw new ProblemException(
                            ScalingProblem.DUPLICATE_REQUEST,
                            "Scale request " + others.get(0)
                                    + " asks for this pool at that time; say deliberate and why")
                    .with("duplicateOf", others.get(0));
        }
    }

    private void requireMissing(ScaleRequest request, long first) {
        boolean missing = requests.findByIdOptional(first)
                .filter(one -> one.eventKey().equals(request.eventKey()))
                .filter(one -> one.wish().pool().equals(request.wish().pool()))
                .filter(one -> one.missing() > 0)
                .isPresent();
        if (!missing) {
            throw ProblemException.atField(
                    ScalingProblem.NOTHING_MISSING, "followUpOf", "Nothing is missing of request " + first);
        }
    }
}
