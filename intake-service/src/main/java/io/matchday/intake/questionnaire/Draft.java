package io.matchday.intake.questionnaire;

import io.matchday.intake.event.EventFacts;
import java.util.Optional;

/**
 * A filled questionnaire, held against what is stored.
 *
 * @param facts what the event would be; none when there are errors
 */
record Draft(Report report, Optional<EventFacts> facts) {}
