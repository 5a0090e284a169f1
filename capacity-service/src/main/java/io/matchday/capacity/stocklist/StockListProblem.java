package io.matchday.capacity.stocklist;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a stock list as a whole. */
enum StockListProblem implements ProblemCode {
    NOT_A_STOCK_LIST("not-a-stock-list", 400, "This cannot be read as a stock list");

    private final String code;
    private final int status;
    private final String title;

    StockListProblem(String code, int status, String title) {
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
