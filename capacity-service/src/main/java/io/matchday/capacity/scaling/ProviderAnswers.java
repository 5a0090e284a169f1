package io.matchday.capacity.scaling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/**
 * Takes what a provider said to an order. An answer that comes again, or for a request that has moved on, changes nothing;
 * then the methods say false.
 */
@ApplicationScoped
public class ProviderAnswers {
    private final ScaleRequests requests;
    private final RequestBook book;
    private final Answering answering;

    ProviderAnswers(ScaleRequests requests, RequestBook book, Answering answering) {
        this.requests = requests;
        this.book = book;
        this.answering = answering;
    }

    /**
     * The provider adds so much; what it adds beyond what was asked for is left out.
     *
     * @param amount in the pool's unit, positive
     * @param reference what the provider calls the order; null when it has no name for it
     */
    @Transactional
    public boolean granted(long request, long amount, String reference, String provider) {
        return answered(request, Step.GRANT, locked -> {
            long inPart = Math.min(amount, locked.wish().asked());
            answering.grant(locked, new Grant(inPart, reference, null), provider);
        });
    }

    /** The provider is at it. */
    @Transactional
    public boolean provisioning(long request, String provider) {
        return answered(request, Step.PROVISION, locked -> book.take(locked, Step.PROVISION, new Word(provider, null)));
    }

    /** The provider adds nothing, or not what it granted. */
    @Transactional
    public boolean refused(long request, String reason, String provider) {
        return answered(request, Step.REFUSE, locked -> book.take(locked, Step.REFUSE, new Word(provider, reason)));
    }

    private boolean answered(long id, Step step, Consumer<ScaleRequest> take) {
        return requests.locked(id)
                .filter(request -> step.leadsFrom(request.state()))
                .map(request -> {
                    take.accept(request);
                    return true;
                })
                .orElse(false);
    }
}
