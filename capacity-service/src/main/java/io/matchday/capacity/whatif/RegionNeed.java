package io.matchday.capacity.whatif;

import io.matchday.capacity.headroom.Ask;
import io.matchday.capacity.headroom.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be needed in a region. */
@Schema(name = "WhatIfRegion")
record RegionNeed(
        @Schema(required = true) String region,
        @Schema(required = true, description = "What would be needed there, with what moves there")
                long needBitsPerSecond,
        @Schema(required = true, description = "What of it comes from regions in which nothing is left")
                long movedInBitsPerSecond,
        @Schema(required = true, description = "What the event could draw on there") long stockBitsPerSecond,
        @Schema(required = true) Verdict verdict,
        @Schema(required = true, description = "Need beyond the stock; 0 when it suffices") long missingBitsPerSecond,
        @Schema(required = true, description = "How much to ask for, so that a fifth stays free")
                long askBitsPerSecond) {
    static RegionNeed of(String region, long need, long movedIn, long stock) {
        return new RegionNeed(
                region,
                need,
                movedIn,
                stock,
                Ask.verdict(need, stock),
                Ask.missing(need, stock),
                Ask.amount(need, stock));
    }
}
