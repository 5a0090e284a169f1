package io.matchday.capacity.outbound;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an answer of a provider is not there or not believed. */
@Schema(
        name = "ProviderFaultCode",
        description =
                "UNREACHABLE: no connection. TIMEOUT: no answer in time. ANSWER_LOST: the connection ended before the"
                        + " answer did. ADDRESS_REFUSED: an address that must not be called. REDIRECTED: sent elsewhere, not"
                        + " followed. THROTTLED: told to come later. REJECTED: it says that the request is wrong."
                        + " PROVIDER_ERROR: an error on its side. TOO_LARGE: more than is read. NOT_JSON: something else, or cut off."
                        + " WRONG_SHAPE: a part is missing or of another type. WRONG_UNIT: counted in another unit."
                        + " OUT_OF_RANGE: negative, no number, or beyond what a pool can hold. CREDENTIAL_MISSING: not configured."
                        + " CREDENTIAL_REFUSED: the provider does not let it in, or it must not go to this host."
                        + " NOT_REACHED: time was up before its turn. NOT_BOUND: no longer part of the provider")
public enum FaultCode {
    UNREACHABLE,
    TIMEOUT,
    ANSWER_LOST,
    ADDRESS_REFUSED,
    REDIRECTED,
    THROTTLED,
    REJECTED,
    PROVIDER_ERROR,
    TOO_LARGE,
    NOT_JSON,
    WRONG_SHAPE,
    WRONG_UNIT,
    OUT_OF_RANGE,
    CREDENTIAL_MISSING,
    CREDENTIAL_REFUSED,
    NOT_REACHED,
    NOT_BOUND
}
