package io.matchday.intake.chain;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is risky about a chain, the gravest first. */
@Schema(name = "ArchitectureFindings")
record ArchitectureFindings(@Schema(required = true) List<ArchitectureFinding> items) {

    ArchitectureFindings {
        items = List.copyOf(items);
    }
}
