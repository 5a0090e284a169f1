package io.matchday.intake.channeltest;

import io.matchday.intake.event.Contact;
import java.time.Instant;

/** A test that has come to an end, as far as the state of channels goes. */
record Trial(String channelId, String person, Contact.Kind kind, Outcome outcome, Instant settledAt) {}
