package io.matchday.capacity.report;

import io.matchday.capacity.giveback.MoneyBack;
import io.matchday.capacity.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of an event in one currency. */
@Schema(name = "ReportCostTotal", description = "The money of an event in one currency; currencies are never added up")
record CostTotal(
        @Schema(required = true, description = "Sum of the items' costs") Money estimated,
        @Schema(required = true, description = "Expected back from providers, altogether") Money expectedRefund,
        @Schema(required = true, description = "How much of that has come in") Money receivedRefund,
        @Schema(required = true, description = "How much of that will never come in") Money writtenOff,
        @Schema(required = true, description = "The rest of it, which is still to come") Money outstanding,
        @Schema(required = true, description = "estimated less receivedRefund less outstanding") Money net) {
    static CostTotal zero(String currency) {
        Money nothing = Money.zero(currency);
        return new CostTotal(nothing, nothing, nothing, nothing, nothing, nothing);
    }

    CostTotal plus(Money cost) {
        return of(estimated.plus(cost), expectedRefund, receivedRefund, writtenOff);
    }

    CostTotal plus(MoneyBack.Entry refund) {
        return of(
                estimated,
                expectedRefund.plus(refund.expected()),
                receivedRefund.plus(refund.received()),
                writtenOff.plus(refund.writtenOff()));
    }

    private static CostTotal of(Money estimated, Money expected, Money received, Money writtenOff) {
        Money outstanding = expected.minus(received).minus(writtenOff);
        return new CostTotal(
                estimated,
                expected,
                received,
                writtenOff,
                outstanding,
                estimated.minus(received).minus(outstanding));
    }
}
