package io.matchday.capacity.alternative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done where a part of a pool cannot be had as wished; the least change of the wish first. */
@Schema(
        name = "AlternativeKind",
        description =
                "SAME_PLACE: another pool of the product in the region. PART: less of the pool for all of the time."
                        + " SHORTER: all of it for a part of the time. OTHER_REGION: the product elsewhere. OTHER_PRODUCT: a"
                        + " product that can stand in. SCALE_REQUEST: ask the provider for what is missing. PLAN: carry out one of"
                        + " the event's plans, so that less is needed")
enum Kind {
    SAME_PLACE,
    PART,
    SHORTER,
    OTHER_REGION,
    OTHER_PRODUCT,
    SCALE_REQUEST,
    PLAN
}
