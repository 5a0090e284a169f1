package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an answer of a provider is not there or was not believed. */
@Schema(
        name = "ProviderFault",
        nullable = true,
        description = "Why an answer of a provider is not there or was not believed")
public record Fault(
        @Schema(required = true) FaultCode code,
        @Schema(required = true, description = "What exactly, with a short excerpt of the answer free of secrets")
                String detail,
        @Schema(required = true, description = "When it was met") Instant at) {
    private static final int LONGEST = 400;

    static Fault of(FaultException fault, Instant at) {
        return new Fault(fault.code(), Plain.line(fault.getMessage(), LONGEST), at);
    }
}
