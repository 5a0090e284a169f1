package io.matchday.monitor.delta;

/**
 * What is counted under one value of one facet.
 *
 * @param domain host asked for
 * @param facet what is told apart
 * @param name the value of a named facet, empty otherwise
 * @param number the value of a numbered facet, 0 otherwise
 * @param slot beginning of the minute counted, in seconds since the epoch
 * @param requests lines
 * @param errors lines with status 0 or from 400
 * @param bytes bytes sent
 */
public record FacetCell(
        String domain, Facet facet, String name, int number, long slot, long requests, long errors, long bytes) {}
