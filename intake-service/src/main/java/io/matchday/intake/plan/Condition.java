package io.matchday.intake.plan;

import java.util.Optional;

/** When a plan applies, whichever of its forms a {@link Trigger} has. */
public sealed interface Condition permits OnVerdict, OnMetric, ByHand {

    /** The one domain it is about; none for all domains of the event. */
    Optional<String> about();

    /** The condition in short, for histories. */
    String told();
}
