package io.matchday.capacity.pool;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure says of its pool. */
@Schema(
        description = "TOTAL: what is there now. QUOTA: how far the provider lets it grow. IN_USE: what runs of it now,"
                + " of events and everyday business together")
public enum FigureKind {
    TOTAL,
    QUOTA,
    IN_USE
}
