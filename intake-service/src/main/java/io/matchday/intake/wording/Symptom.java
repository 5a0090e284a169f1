package io.matchday.intake.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody saw when something went wrong. */
@Schema(name = "TicketSymptom", nullable = true)
public enum Symptom {
    STALL,
    BLACK_SCREEN,
    START_FAILURE,
    SLOW_START,
    NO_STREAM,
    STREAM_DROP,
    HIGH_LATENCY,
    OUT_OF_SYNC,
    PICTURE_FAULT,
    CLIENT_ERROR,
    SERVER_ERROR,
    TIMEOUT,
    BANDWIDTH_CAPPED,
    CERTIFICATE,
    RECORDING_GAP,
    QUOTA,
    STALE_CONTENT,
    CACHE_MISS,
    MISROUTED,
    RESOLUTION_FAILURE,
    AUTH_REJECTED,
    BLOCKED,
    BILL_MISMATCH,
    DATA_LATE,
    NOT_DELIVERED
}
