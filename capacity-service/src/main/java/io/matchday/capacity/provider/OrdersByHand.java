package io.matchday.capacity.provider;

import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Records what people say of orders that are with them. */
@ApplicationScoped
class OrdersByHand {
    private final StoredOrders orders;
    private final OrderChanges changes;
    private final Caller caller;
    private final InstantSource clock;

    OrdersByHand(StoredOrders orders, OrderChanges changes, Caller caller, InstantSource clock) {
        this.orders = orders;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OrderView record(UUID id, String ifMatch, AnswerByHand answer) {
        StoredOrder order = orders.locked(id);
        Version.requireCurrent(ifMatch, order.version());
        if (order.state().isFinal()) {
            throw new ProblemException(ProviderProblem.ORDER_CLOSED, "Its state is " + order.state());
        }
        Optional<PersonNeeded> person = order.attempts().personNeeded();
        if (person.isEmpty()) {
            throw new ProblemException(ProviderProblem.ORDER_UNDERWAY, "This service is attending to it");
        }
        requireFitting(order, person.get(), answer);
        changes.change(order, one -> apply(one, person.get(), answer, clock.instant()));
        orders.flush();
        return order.view();
    }

    private void apply(StoredOrder order, PersonNeeded person, AnswerByHand answer, Instant now) {
        String note = Optional.ofNullable(answer.note()).map(Plain::line).orElse(null);
        Optional.ofNullable(answer.reference()).map(Plain::line).ifPresent(order::refer);
        switch (answer.outcome()) {
            case SENT -> {
                order.become(OrderState.SENT, now, caller.name(), note);
                // Where people ask, people hear the answer; else the provider is asked by its reference.
                if (person != PersonNeeded.ASK_BY_HAND) {
                    order.attempts().again(now);
                }
            }
            case ACCEPTED -> order.grant(answer.granted(), now, caller.name(), note);
            case REFUSED -> order.become(OrderState.REFUSED, now, caller.name(), note);
            case FAILED -> order.become(OrderState.FAILED, now, caller.name(), note);
            case RETRY -> order.attempts().again(now);
        }
    }

    private static void requireFitting(StoredOrder order, PersonNeeded person, AnswerByHand answer) {
        boolean accepted = answer.outcome() == AnswerByHand.Outcome.ACCEPTED;
        if (accepted != (answer.granted() != null)) {
            throw refused("granted", "It is there exactly if the outcome is ACCEPTED");
        }
        boolean sent = answer.outcome() == AnswerByHand.Outcome.SENT;
        if (sent && answer.reference() == null && order.reference().isEmpty()) {
            throw refused("reference", "An order that the provider has needs its reference");
        }
        if (answer.outcome() == AnswerByHand.Outcome.RETRY && person == PersonNeeded.ASK_BY_HAND) {
            throw refused("outcome", "This provider is asked by people");
        }
    }

    private static ProblemException refused(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}
