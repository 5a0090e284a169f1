package io.matchday.monitor.detect;

import io.matchday.platform.text.Message;

/** Something that was found, with the numbers that crossed. */
public sealed interface Finding permits ShareFinding, BudgetFinding, TrafficFinding, SilenceFinding, PartFinding {

    Kind kind();

    /** Which part of the series it is about, as in {@code node=edge-7}; empty for the whole. */
    default String where() {
        return "";
    }

    /** The slot it began with. */
    long onset();

    /** The slot that showed it. */
    long at();

    /** ln of the probability of the like by chance. */
    double logTail();

    /** What happened, in words. */
    Message text(String subject);
}
