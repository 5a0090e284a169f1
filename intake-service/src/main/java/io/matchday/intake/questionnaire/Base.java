package io.matchday.intake.questionnaire;

import io.matchday.intake.event.EventFacts;

/**
 * What an event was when its questionnaire was exported.
 *
 * @param version the event's version then
 */
record Base(String eventKey, long version, EventFacts facts) {}
