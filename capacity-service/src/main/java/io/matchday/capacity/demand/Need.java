package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;

/** What has to be there: of which product, in which region and unit, and when. */
public record Need(String product, String region, Unit unit, DemandWindow window) {}
