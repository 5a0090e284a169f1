package io.matchday.monitor.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edge node's part in an incident's errors. */
@Schema(description = "An edge node's part in the errors between onset and detection")
public record TopNode(
        @Schema(required = true, description = "As the source names it; empty when it does not tell") String node,
        @Schema(required = true, description = "Errors from this node") long errors,
        @Schema(required = true, description = "Its part of all errors, 0..1") double share) {}
