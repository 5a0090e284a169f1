package io.matchday.platform.web;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Times as callers give them, in JSON or as a parameter. They are kept within what any event can mean, so that no sum or
 * column has to reckon with the year a million, and cut to what PostgreSQL keeps.
 */
public final class Times {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant BEYOND = Instant.parse("2201-01-01T00:00:00Z");

    private Times() {}

    /**
     * Reads a parameter of a request.
     *
     * @param field names the parameter to the caller
     * @throws ProblemException invalid-field, when it is no time of the years 2000 to 2200
     */
    public static Instant parse(String field, String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException refused) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, field, refused.getMessage());
        }
    }

    /**
     * Reads a time for whoever tells callers in words of its own.
     *
     * @throws IllegalArgumentException when it is no time of the years 2000 to 2200
     */
    public static Instant read(String text) {
        Instant time;
        try {
            time = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException("Expected a time such as 2026-10-31T12:00:00Z", notATime);
        }
        if (time.isBefore(EARLIEST) || !time.isBefore(BEYOND)) {
            throw new IllegalArgumentException("Expected a time of the years 2000 to 2200");
        }
        return time;
    }
}
