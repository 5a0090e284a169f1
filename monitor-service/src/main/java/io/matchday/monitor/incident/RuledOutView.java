package io.matchday.monitor.incident;

import io.matchday.monitor.verdict.VerdictKind;
import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it is not, as it is read. */
@Schema(name = "RuledOut")
public record RuledOutView(
        @Schema(required = true) VerdictKind kind,
        @Schema(required = true, description = "Why not, with the numbers") Message reason) {}
