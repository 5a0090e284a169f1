package io.matchday.capacity.reservation;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a reservation. */
enum ReservationProblem implements ProblemCode {
    CAPACITY_EXHAUSTED("capacity-exhausted", 409, "Not that much of the pool is free"),
    RESERVATION_RELEASED("reservation-released", 409, "It was handed back and cannot be changed"),
    RESERVATION_OF_GRANT("reservation-of-grant", 409, "It belongs to a scale request and is handed back with it"),
    UNKNOWN_POOL("unknown-pool", 409, "There is no such pool to reserve from");

    private final String code;
    private final int status;
    private final String title;

    ReservationProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
