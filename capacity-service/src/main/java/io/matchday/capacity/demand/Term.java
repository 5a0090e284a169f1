package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.math.BigDecimal;

/** One factor or divisor of a derivation. */
record Term(Parameter.Op op, Message name, BigDecimal p50, BigDecimal p90, Parameter.Shown shown) {
    static Term times(Message name, BigDecimal value, Parameter.Shown shown) {
        return new Term(Parameter.Op.TIMES, name, value, value, shown);
    }

    boolean certain() {
        return p50.compareTo(p90) == 0;
    }
}
