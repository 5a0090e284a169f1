package io.matchday.intake.readiness;

import io.matchday.intake.event.Event;
import java.util.List;

/** A feature's say in whether an event is ready. Every bean of this type is asked, within one transaction. */
public interface ReadinessCheck {

    /** What is missing as far as this feature can tell, the most important first. */
    List<Missing> missing(Event event);
}
