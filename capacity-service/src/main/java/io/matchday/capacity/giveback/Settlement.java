package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import io.matchday.platform.text.Message;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether everything of an event is given back and paid back. */
@Schema(description = "Whether everything of an event is given back and paid back, or what is missing")
record Settlement(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Nothing is held, nothing runs or is on its way, nothing is outstanding")
                boolean settled,
        @Schema(required = true) List<Missing> missing) {
    Settlement {
        missing = List.copyOf(missing);
    }

    static Settlement of(String eventKey, List<Missing> missing) {
        return new Settlement(eventKey, missing.isEmpty(), missing);
    }

    /** What keeps an event from being settled. */
    @Schema(name = "SettlementMissing", description = "What keeps an event from being settled")
    record Missing(
            @Schema(required = true) Kind kind,
            @Schema(required = true, description = "Id of the reservation, scale request or refund") long id,
            @Schema(required = true) Message what) {}

    /** Where something is missing. */
    @Schema(
            name = "SettlementKind",
            description = "HELD: a reservation is not released. RUNNING: a scale request has stock or is on its way."
                    + " OUTSTANDING: money has not come in")
    enum Kind {
        HELD,
        RUNNING,
        OUTSTANDING
    }

    static Missing held(Held held) {
        return held.kind() == ItemKind.RESERVATION
                ? new Missing(
                        Kind.HELD,
                        held.id(),
                        new Message(
                                "Reservation of " + held.amount() + " of " + held.pool() + " is held",
                                "仍持有 " + held.pool() + " 的预留 " + held.amount()))
                : new Missing(
                        Kind.RUNNING,
                        held.id(),
                        new Message(
                                "Scale request for " + held.amount() + " of " + held.pool()
                                        + (held.releasable() ? " runs" : " is on its way"),
                                held.pool() + " 的扩容 " + held.amount() + (held.releasable() ? " 仍在运行" : " 尚未结束")));
    }

    static Missing outstanding(Refund refund) {
        Money money = refund.balance().outstanding();
        return new Missing(
                Kind.OUTSTANDING,
                refund.id(),
                new Message(money + " is outstanding for " + refund.pool(), refund.pool() + " 尚有 " + money + " 退费未结清"));
    }
}
