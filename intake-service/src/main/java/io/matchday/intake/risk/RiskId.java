package io.matchday.intake.risk;

import java.io.Serializable;

/** A risk is known by its event and its key. */
record RiskId(String eventKey, String key) implements Serializable {}
