package io.matchday.intake.readiness;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that keeps an event from being ready.
 *
 * @param code stable name of the rule that found it
 * @param subject the domain, contact role or field concerned
 * @param message what is missing, for people
 */
public record Missing(
        @Schema(required = true) String code,
        @Schema(required = true) String subject,
        @Schema(required = true) Message message) {}
