package io.matchday.intake.monitor;

/** What comes of handing a message to monitor-service. */
public sealed interface Handover {

    /** It will be told, whatever happens. */
    record Taken() implements Handover {}

    /** It will not be told, however often it is handed over. */
    record Refused(String code) implements Handover {}

    /** Nothing can be said just now; it may have been taken. */
    record Away(String why) implements Handover {}
}
