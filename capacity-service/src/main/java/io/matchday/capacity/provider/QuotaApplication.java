package io.matchday.capacity.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.math.BigDecimal;
import java.util.Optional;

/** What an application at Quota Centre says of itself. */
final class QuotaApplication {
    private QuotaApplication() {}

    /** @param baseline the quota before, since what is approved is the quota after */
    static OrderAnswer answer(JsonNode application, BigDecimal baseline) {
        String reference = JsonPlace.text(application, "/ApplicationId");
        String status = JsonPlace.text(application, "/Status");
        return switch (status) {
            case "Agree" -> new OrderAnswer.Granted(reference, increase(application, baseline));
            case "Disagree", "Cancel" -> new OrderAnswer.Declined(
                    Optional.of(reference),
                    JsonPlace.words(application, "/AuditReason").orElse(status));
            case "Process" -> new OrderAnswer.Received(reference);
            default -> throw FaultException.open(
                    FaultCode.WRONG_SHAPE, "The status is none of those that are documented");
        };
    }

    private static BigDecimal increase(JsonNode application, BigDecimal baseline) {
        BigDecimal approved = JsonPlace.number(application, "/ApproveValue");
        if (approved.signum() < 0) {
            throw FaultException.open(FaultCode.OUT_OF_RANGE, "The approved value is negative");
        }
        return approved.subtract(baseline).max(BigDecimal.ZERO);
    }
}
