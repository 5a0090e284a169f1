package io.matchday.capacity.scaleup;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of scaling up, as it is read. */
@Schema(name = "ScaleUp", description = "How much more of a pool an event needs, got, and still lacks")
record ScaleUpView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, description = "The most that it will probably have to carry")
                long likelyPeakBitsPerSecond,
        @Schema(required = true, description = "What it takes until a fifth stays free at that peak; 0: nothing")
                long neededBitsPerSecond,
        @Schema(required = true, description = "What was free and is promised to the event now") long heldBitsPerSecond,
        @Schema(required = true, description = "What was not free and is asked of the provider")
                long missingBitsPerSecond,
        @Schema(
                        nullable = true,
                        description = "Key of the approved plan that stands for an approval; null: there is none")
                String preApprovedPlan,
        @Schema(nullable = true, description = "Id of the reservation that was made; null: none was")
                Long reservationId,
        @Schema(nullable = true, description = "Id of the scale request for what is missing; null: nothing is")
                Long scaleRequestId,
        @Schema(required = true, description = "How many people have to approve before the provider is asked")
                int approvalsMissing,
        @Schema(required = true) Message explanation) {}
