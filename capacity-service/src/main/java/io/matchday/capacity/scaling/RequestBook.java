package io.matchday.capacity.scaling;

import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Takes steps with requests and writes each of them into the history. Used within a transaction. */
@ApplicationScoped
class RequestBook {
    private final ScaleRequests requests;
    private final TakenSteps history;
    private final InstantSource clock;

    RequestBook(ScaleRequests requests, TakenSteps history, InstantSource clock) {
        this.requests = requests;
        this.history = history;
        this.clock = clock;
    }

    /** The request for changing, as the caller has read it. */
    ScaleRequest locked(String eventKey, long id, String ifMatch) {
        ScaleRequest request = requests.locked(eventKey, id);
        Version.requireCurrent(ifMatch, request.version());
        return request;
    }

    void open(ScaleRequest request, Word word) {
        requests.persistAndFlush(request);
        history.persist(new TakenStep(request.id(), Step.CREATE, null, clock.instant(), word));
    }

    /**
     * Refuses what the request's state does not allow, before anything else of it changes.
     *
     * @throws ProblemException step-not-possible, with the state and the steps that are possible
     */
    void require(ScaleRequest request, Step step) {
        if (!step.leadsFrom(request.state())) {
            throw new ProblemException(ScalingProblem.STEP_NOT_POSSIBLE, "It is " + request.state())
                    .with("state", request.state())
                    .with("possible", request.state().possible());
        }
    }

    /** Takes a step, or refuses it as {@link #require} does. */
    void take(ScaleRequest request, Step step, Word word) {
        require(request, step);
        history.persist(new TakenStep(request.id(), step, request.state(), clock.instant(), word));
        request.moves(step.target(), clock.instant());
        requests.flush();
    }

    /** Writes what has changed, so that what is answered shows the new version. */
    void flush() {
        requests.flush();
    }
}
