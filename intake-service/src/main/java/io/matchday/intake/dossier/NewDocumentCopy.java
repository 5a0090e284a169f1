package io.matchday.intake.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The event that is begun with what a document says. */
@Schema(name = "NewDocumentCopy")
record NewDocumentCopy(
        @Schema(required = true) @NotNull @Valid NewCopy event,
        @Schema(required = true) @NotNull @Valid Dossier dossier) {}
