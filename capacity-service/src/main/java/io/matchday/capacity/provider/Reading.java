package io.matchday.capacity.provider;

import java.time.Duration;
import java.time.Instant;

/** A provider that is in hand to be read, as it was when it was taken. */
record Reading(String providerKey, Connection connection, Bindings bindings, Duration every, Instant lease) {}
