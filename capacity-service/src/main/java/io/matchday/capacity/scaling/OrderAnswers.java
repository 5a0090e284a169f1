package io.matchday.capacity.scaling;

import io.matchday.capacity.provider.OrderListener;
import io.matchday.capacity.provider.OrderState;
import io.matchday.capacity.provider.OrderView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Moves requests by what providers answer to their orders. An answer to a request that was answered by people meanwhile
 * changes nothing; one that grants what is not wanted any more is told to people, since it may cost money.
 */
@ApplicationScoped
class OrderAnswers implements OrderListener {
    private final ScaleRequests requests;
    private final RequestBook book;
    private final Answering answering;
    private final Reminding reminding;
    private final InstantSource clock;

    OrderAnswers(
            ScaleRequests requests, RequestBook book, Answering answering, Reminding reminding, InstantSource clock) {
        this.requests = requests;
        this.book = book;
        this.answering = answering;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public void changed(OrderState before, OrderView order) {
        requests.lockedByOrder(order.id()).ifPresent(request -> heard(request, order));
    }

    private void heard(ScaleRequest request, OrderView order) {
        switch (order.state()) {
            case ACCEPTED -> accepted(request, order);
            case REFUSED -> refused(request, order);
            case SENT -> request.refersTo(order.reference());
                // Whether the provider has it is open, or it has to be asked by people: the order tells them.
            case CREATED, UNKNOWN, FAILED -> {}
        }
    }

    private void accepted(ScaleRequest request, OrderView order) {
        long granted = Math.min(order.granted(), request.wish().asked());
        if (granted == 0) {
            refused(request, order);
        } else if (Step.GRANT.leadsFrom(request.state())) {
            answering.grant(request, new Grant(granted, order.reference(), null), order.provider());
        } else if (RequestState.GIVEN_UP.contains(request.state())) {
            Instant now = clock.instant();
            reminding.remind(request, new Due(ReminderKind.GRANTED_IN_VAIN, now, false), now);
        }
    }

    private void refused(ScaleRequest request, OrderView order) {
        if (request.state() == RequestState.SUBMITTED) {
            book.take(request, Step.REFUSE, new Word(order.provider(), order.lastNote()));
        }
    }
}
