package io.matchday.capacity.scaling;

import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks for stock at one stroke: written down, submitted, and on its way to the provider unless somebody has to approve. What
 * the event has asked for already and not got yet is not asked for again.
 */
@ApplicationScoped
public class ImmediateRequests {
    private static final String AGAIN = "More is needed than was asked for";

    private final ScaleRequests requests;
    private final Approvals approvals;
    private final Asking asking;

    ImmediateRequests(ScaleRequests requests, Approvals approvals, Asking asking) {
        this.requests = requests;
        this.approvals = approvals;
        this.asking = asking;
    }

    /**
     * Asks for what is not on its way.
     *
     * @param amount how much is missing, in the pool's unit, positive
     * @param window ends, at most a year after it begins
     * @param plan key of a plan known to be approved in advance; stands for one approval
     * @param by who asks
     */
    @Transactional
    public Asked ask(
            String eventKey,
            String pool,
            long amount,
            Window window,
            String purpose,
            Optional<String> plan,
            String by) {
        List<ScaleRequest> known = requests.overlapping(eventKey, pool, window);
        List<ScaleRequest> underway =
                known.stream().filter(request -> !request.state().stocked()).toList();
        long coming = underway.stream().mapToLong(ImmediateRequests::coming).sum();
        if (coming >= amount) {
            return asked(underway.get(underway.size() - 1));
        }
        boolean again = !known.isEmpty();
        NewScaleRequest wanted = new NewScaleRequest(
                pool,
                amount - coming,
                window.from(),
                window.until().orElseThrow(),
                purpose,
                Duration.ZERO,
                plan.orElse(null),
                again,
                again ? AGAIN : null,
                null);
        ScaleRequest request = asking.create(eventKey, wanted, by);
        return asked(asking.submit(eventKey, request.id(), "*", new Word(by, null)));
    }

    private static long coming(ScaleRequest request) {
        return request.granted().orElse(request.wish().asked());
    }

    private Asked asked(ScaleRequest request) {
        int missing = Math.max(0, approvals.required(request) - approvals.given(request));
        return new Asked(request.id(), request.state(), missing);
    }

    /**
     * How a request stands.
     *
     * @param approvalsMissing how many people have to approve before the provider is asked
     */
    public record Asked(long id, RequestState state, int approvalsMissing) {}
}
