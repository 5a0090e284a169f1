package io.matchday.capacity.scaling;

import io.matchday.capacity.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale request as it is read. */
@Schema(name = "ScaleRequest", description = "A request to a provider to add to a pool for an event's window")
record ScaleRequestView(
        @Schema(required = true) long id,
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true) RequestState state,
        @Schema(required = true, description = "Since when it is in this state") Instant stateSince,
        @Schema(required = true, description = "How much is asked for, in the pool's unit") long asked,
        @Schema(nullable = true, description = "How much the provider grants; null while it has not answered")
                Long granted,
        @Schema(required = true, description = "What was asked for and not granted; 0 while nobody has answered")
                long missing,
        @Schema(nullable = true, description = "The highest use that was told; null while none was") Long used,
        @Schema(required = true, description = "From when on it has to be there") Instant from,
        @Schema(required = true, description = "Until when, that moment not included") Instant until,
        @Schema(required = true, description = "What it is for") String purpose,
        @Schema(required = true, description = "When it has to be submitted at the latest: from less the lead time")
                Instant submitBy,
        @Schema(
                        required = true,
                        description = "Whether it was not submitted in time: still a draft after submitBy, or submitted"
                                + " later than that")
                boolean overdue,
        @Schema(nullable = true, description = "When it was submitted") Instant submittedAt,
        @Schema(nullable = true, description = "When the stock was seen") Instant verifiedAt,
        @Schema(nullable = true, description = "When it was handed back") Instant releasedAt,
        @Schema(nullable = true, description = "The reservation that promises its stock to the event") Long reservation,
        @Schema(nullable = true, description = "The request that was granted in part and is missing this")
                Long followUpOf,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version,
        @Schema(nullable = true) TeamsPart team) {

    /** What concerns the team only. */
    @Schema(name = "ScaleRequestTeamsPart", nullable = true, description = "What concerns the team; null for customers")
    record TeamsPart(
            @Schema(required = true, description = "Who wrote it down") String askedBy,
            @Schema(required = true) Instant askedAt,
            @Schema(required = true, description = "Who wrote, changed or submitted it; none of them approves it")
                    List<String> people,
            @Schema(
                            implementation = String.class,
                            format = "duration",
                            required = true,
                            description = "How long before the window the provider wants to know, ISO 8601")
                    Duration leadTime,
            @Schema(nullable = true, description = "Why the same is asked for a second time") String deliberateReason,
            @Schema(nullable = true, description = "Key of the pre-approved plan, which stands for one approval")
                    String plan,
            @Schema(nullable = true) Cost cost,
            @Schema(required = true, description = "How many approvals it needs by its cost") int approvalsRequired,
            @Schema(required = true, description = "How many it has") int approvalsGiven,
            @Schema(required = true) List<Approval> approvals,
            @Schema(nullable = true, description = "What the provider calls the order") String reference,
            @Schema(
                            implementation = String.class,
                            format = "uuid",
                            nullable = true,
                            description = "The order that this service puts to the provider; null where people ask")
                    UUID order,
            @Schema(required = true, description = "What was seen of the grant, the oldest first")
                    List<Verification> verifications,
            @Schema(required = true, description = "The steps that can be taken now") List<Step> possible,
            @Schema(required = true, description = "What was done, the oldest first; left empty in lists")
                    List<TakenStepView> history) {
        TeamsPart {
            people = List.copyOf(people);
            approvals = List.copyOf(approvals);
            verifications = List.copyOf(verifications);
            possible = List.copyOf(possible);
            history = List.copyOf(history);
        }
    }

    /** What a request costs. */
    @Schema(name = "ScaleRequestCost", nullable = true, description = "What it costs by the pool's price")
    record Cost(@Schema(required = true) Money estimate) {}
}
