package io.matchday.capacity.intake;

/**
 * A plan of an event, as far as this service needs to know it.
 *
 * @param kind intake's word, such as DEGRADE
 */
public record PlanCopy(String key, String title, String kind) {}
