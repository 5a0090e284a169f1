package io.matchday.intake.plan;

import io.matchday.intake.event.Event;
import java.util.List;

/** Whoever knows which risks of an event have to be answered by plans. Every bean of this type is asked. */
public interface OpenRisks {

    /** The risks that were accepted and are neither mitigated nor dismissed. */
    List<RiskToAnswer> of(Event event);
}
