package io.matchday.retro.retrospective;

import io.matchday.retro.capacity.EventReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was wanted, got and used of one product in one unit. */
@Schema(
        name = "CapacityUse",
        description = "What was wanted, got and used of one product, in the unit, each the highest at any one moment;"
                + " what is not known is null")
public record UseFacts(
        @Schema(required = true) String product,
        @Schema(required = true, description = "What the amounts count, BITS_PER_SECOND for instance") String unit,
        @Schema(nullable = true, description = "Needed in half of such events; null for customers") Long neededP50,
        @Schema(nullable = true, description = "Needed in nine of ten; null for customers") Long neededP90,
        @Schema(required = true, description = "Promised from what was there") long reserved,
        @Schema(required = true, description = "Asked of providers") long asked,
        @Schema(required = true) long granted,
        @Schema(required = true, description = "Granted and seen") long verified,
        @Schema(required = true, description = "Asked for and never seen") long missing,
        @Schema(required = true, description = "Reserved and verified together") long held,
        @Schema(nullable = true) Long used,
        @Schema(nullable = true, description = "MEASURED: peak of the traffic; TOLD: of grants, by people or providers")
                String usedBasis,
        @Schema(nullable = true, description = "Used of held, or of verified where TOLD; above 1 where more was used")
                Double utilisation,
        @Schema(nullable = true, description = "By how much held fell short of p90 of the need; null for customers")
                Long shortOfP90) {
    static UseFacts of(EventReport.Total total) {
        EventReport.Needed needed = total.needed();
        EventReport.Amounts amounts = total.amounts();
        EventReport.Use use = total.use();
        return new UseFacts(
                total.product(),
                total.unit(),
                needed == null ? null : needed.p50(),
                needed == null ? null : needed.p90(),
                amounts.reserved(),
                amounts.asked(),
                amounts.granted(),
                amounts.verified(),
                amounts.missing(),
                amounts.held(),
                use == null ? null : use.amount(),
                use == null ? null : use.basis(),
                use == null ? null : use.utilisation(),
                total.shortOfP90());
    }

    UseFacts forCustomers() {
        return new UseFacts(
                product,
                unit,
                null,
                null,
                reserved,
                asked,
                granted,
                verified,
                missing,
                held,
                used,
                usedBasis,
                utilisation,
                null);
    }
}
