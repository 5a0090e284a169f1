package io.matchday.capacity.pool;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a pool. */
enum PoolProblem implements ProblemCode {
    POOL_EXISTS("pool-exists", 409, "A pool with this key exists"),
    POOL_DIFFERS("pool-differs", 409, "The pool with this key is another one"),
    POOL_OVERCOMMITTED("pool-overcommitted", 409, "Events hold more than the pool would have");

    private final String code;
    private final int status;
    private final String title;

    PoolProblem(String code, int status, String title) {
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
