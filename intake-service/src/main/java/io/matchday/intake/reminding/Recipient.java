package io.matchday.intake.reminding;

/** Somebody who is told, and the webhook by which. */
record Recipient(String person, String address) {}
