package io.matchday.capacity.pool;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure of a pool says. */
@Schema(description = "TOTAL: what is there now. QUOTA: how far the provider lets it grow. IN_USE: what is used of it")
public enum FigureKind {
    TOTAL,
    QUOTA,
    IN_USE
}
