package io.matchday.capacity.scaling;

/**
 * How a request stands to what else there is; null where it does not.
 *
 * @param deliberate why there is a second request for the same
 * @param plan key of the pre-approved plan it carries out
 * @param followUpOf the request that was granted in part only
 */
record Standing(String deliberate, String plan, Long followUpOf) {}
