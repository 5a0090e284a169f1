package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import java.util.List;

/** A feature that finds risks. Every bean of this type is asked at a scan, within one transaction. */
public interface RiskSource {

    List<ProposedRisk> propose(Event event);
}
