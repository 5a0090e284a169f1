package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;

/** A cell that cannot be read as what its column asks for. */
final class CellFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Message message;

    CellFault(Fault fault, Object... particulars) {
        super(fault.code(), null, false, false);
        this.fault = fault;
        this.message = fault.with(particulars);
    }

    Fault fault() {
        return fault;
    }

    Message message() {
        return message;
    }
}
