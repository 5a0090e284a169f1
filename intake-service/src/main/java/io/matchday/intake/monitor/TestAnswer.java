package io.matchday.intake.monitor;

/** What comes of asking monitor-service about a test message. */
public sealed interface TestAnswer {

    /** How far it has come. */
    record Told(TestMessage message) implements TestAnswer {}

    /** It will not be sent, however often it is asked. */
    record Refused(String code) implements TestAnswer {}

    /** Nothing can be said just now. */
    record Away() implements TestAnswer {}
}
