package io.matchday.retro.intake;

/** A step asked of intake. */
record NewStep(String to, String reason, boolean override) {}
