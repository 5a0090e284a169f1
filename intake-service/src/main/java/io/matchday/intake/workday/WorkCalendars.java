package io.matchday.intake.workday;

import io.matchday.intake.event.EventFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The working time of each event, in the time zone it is at home in. */
@ApplicationScoped
public class WorkCalendars {

    private final WorkdayConfig config;

    WorkCalendars(WorkdayConfig config) {
        this.config = config;
    }

    public WorkCalendar of(EventFacts facts) {
        return new WorkCalendar(
                facts.profile().zone(),
                config.opens(),
                config.closes(),
                config.weekend(),
                config.holidays().orElse(Set.of()),
                config.substitutes().orElse(Set.of()));
    }
}
