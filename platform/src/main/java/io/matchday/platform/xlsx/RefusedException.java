package io.matchday.platform.xlsx;

import java.util.Optional;

/** A file that is not read, with the reason and, where there is one, the sheet and row at which reading ended. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient Optional<String> sheet;
    private final int row;

    RefusedException(Refusal refusal) {
        this(refusal, Optional.empty(), 0);
    }

    RefusedException(Refusal refusal, Optional<String> sheet, int row) {
        super(refusal.code());
        this.refusal = refusal;
        this.sheet = sheet;
        this.row = row;
    }

    public Refusal refusal() {
        return refusal;
    }

    public Optional<String> sheet() {
        return sheet;
    }

    /** Counted from 1; 0 where none is at fault. */
    public int row() {
        return row;
    }
}
