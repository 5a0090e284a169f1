package io.matchday.intake.readiness;

/**
 * A feature's say in whether an event is ready that another service has to be asked for. Every bean of this type is asked,
 * outside of any transaction: an answer may take seconds, in which nothing of the database may be held.
 */
public interface NeighbourCheck {

    /** Asks, and gives what the answer means for the event once that is read. */
    ReadinessCheck ask(String eventKey);
}
