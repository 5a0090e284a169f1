package io.matchday.capacity.whatif;

import io.matchday.capacity.headroom.Verdict;
import io.matchday.capacity.pool.Product;
import io.matchday.platform.remote.Source;
import io.matchday.platform.text.Message;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be, if. */
@Schema(name = "WhatIfOutcome", description = "What would be needed, what there would be and what would be missing")
record WhatIfOutcome(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "The worst of the products' verdicts") Verdict verdict,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true, description = "One entry for each product of the event, or asked for on top")
                List<ProductOutcome> products) {
    WhatIfOutcome {
        sources = List.copyOf(sources);
        products = List.copyOf(products);
    }

    /** The same for one product. */
    @Schema(name = "WhatIfProduct")
    record ProductOutcome(
            @Schema(required = true) Product product,
            @Schema(nullable = true, description = "Null while nothing was announced, measured or asked for on top")
                    Long needBitsPerSecond,
            @Schema(required = true, description = "What the event could draw on in all regions that are left")
                    long stockBitsPerSecond,
            @Schema(nullable = true, description = "Stock less need, negative when short") Long headroomBitsPerSecond,
            @Schema(required = true) Verdict verdict,
            @Schema(required = true, description = "Need beyond the stock; 0 when it suffices")
                    long missingBitsPerSecond,
            @Schema(required = true, description = "How much to ask for, so that a fifth stays free")
                    long askBitsPerSecond,
            @Schema(required = true) Message explanation,
            @Schema(
                            required = true,
                            description =
                                    "By region; a region may be short while the product as a whole is not. Empty while"
                                            + " the need is not known")
                    List<RegionNeed> regions) {
        ProductOutcome {
            regions = List.copyOf(regions);
        }
    }
}
