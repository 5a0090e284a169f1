package io.matchday.retro.retrospective;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.matchday.retro.capacity.EventReport;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of an event in one currency. */
@Schema(name = "CapacityCost", description = "The money of an event in one currency, as exact decimal text")
public record CostFacts(
        @Schema(required = true, description = "ISO 4217", examples = "CNY") String currency,
        @Schema(required = true, type = SchemaType.STRING, description = "Of what was held, by the pools' prices")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal estimated,
        @Schema(required = true, type = SchemaType.STRING, description = "Expected back, altogether")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal expectedRefund,
        @Schema(required = true, type = SchemaType.STRING, description = "How much of that has come in")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal receivedRefund,
        @Schema(required = true, type = SchemaType.STRING, description = "How much of that never will")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal writtenOff,
        @Schema(required = true, type = SchemaType.STRING, description = "How much of that is still to come")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal outstanding,
        @Schema(required = true, type = SchemaType.STRING, description = "Estimated less received less outstanding")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal net) {
    static CostFacts of(EventReport.CostTotal total) {
        return new CostFacts(
                total.estimated().currency(),
                total.estimated().amount(),
                total.expectedRefund().amount(),
                total.receivedRefund().amount(),
                total.writtenOff().amount(),
                total.outstanding().amount(),
                total.net().amount());
    }
}
