package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.util.List;

/** A line as rules make it, before anybody corrects it. */
record ComputedLine(
        LineKey key, Message title, boolean hidden, Amounts amounts, DemandWindow window, List<Message> derivation) {
    ComputedLine {
        derivation = List.copyOf(derivation);
    }
}
