package io.matchday.intake.roster;

import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Severity;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be wrong with a roster that may be kept all the same. */
@Schema(name = "RosterFindingKind")
enum FindingKind {
    /** There is no roster at all. */
    NO_ROSTER(Weight.BY_LEVEL),
    /** Nobody is on a duty that an event must not be without. */
    ROSTER_GAP(Weight.BY_LEVEL),
    /** Somebody on duty has no channel. */
    ON_DUTY_UNREACHABLE(Weight.BY_LEVEL),
    /** Somebody on duty is no longer among the event's contacts. */
    ON_DUTY_UNKNOWN(Weight.BY_LEVEL),
    /** One person has two shifts at a time. */
    DOUBLE_BOOKING(Weight.ALWAYS),
    /** Without a roster, one person alone is named for investigating and for talking. */
    ONE_FOR_BOTH(Weight.ALWAYS),
    /** Beyond what people can do well. */
    LONG_SHIFT(Weight.NEVER),
    /** Too little to sleep. */
    SHORT_REST(Weight.NEVER),
    /** Who comes has hardly heard what happened when the other goes. */
    SHORT_HANDOVER(Weight.NEVER);

    private final Weight weight;

    FindingKind(Weight weight) {
        this.weight = weight;
    }

    /** Its stable name on the readiness scorecard. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity(Level level) {
        return switch (weight) {
            case ALWAYS -> Severity.BLOCKING;
            case BY_LEVEL -> level == Level.STANDARD ? Severity.ADVISORY : Severity.BLOCKING;
            case NEVER -> Severity.ADVISORY;
        };
    }

    /** Which events it keeps from going live. */
    private enum Weight {
        ALWAYS,
        /** Important and critical ones. */
        BY_LEVEL,
        NEVER
    }
}
