package io.matchday.monitor.detect;

/**
 * How readings become something told, so that nothing flaps: it opens after so many breaches and closes after so many
 * clear slots in a row, and whatever is not clear starts that count again. Two openings are therefore never nearer to
 * each other than the time to close takes.
 *
 * @param openAfter breaches until it is told; 1 when each is sure by itself
 * @param closeAfter clear slots in a row until it is over
 */
public record Hysteresis(int openAfter, int closeAfter) {

    public Hysteresis {
        if (openAfter < 1 || closeAfter < 1) {
            throw new IllegalArgumentException("It takes at least one slot to open, and one to close");
        }
    }

    /** Whether a single breach is told. */
    boolean opensAtOnce() {
        return openAfter == 1;
    }

    /** The phase after this slot. */
    public Phase next(Phase phase, Reading reading, long slot) {
        if (phase instanceof Phase.Suspected suspected) {
            return suspected(suspected, reading);
        }
        if (phase instanceof Phase.Open open) {
            return reading == Reading.CLEAR ? recovering(open.since(), 1) : open;
        }
        if (phase instanceof Phase.Recovering recovering) {
            return reading == Reading.CLEAR
                    ? recovering(recovering.since(), recovering.clear() + 1)
                    : new Phase.Open(recovering.since());
        }
        return reading == Reading.BREACH ? breached(slot, 1) : phase;
    }

    private Phase suspected(Phase.Suspected suspected, Reading reading) {
        return switch (reading) {
            case BREACH -> breached(suspected.since(), suspected.breaches() + 1);
            case BETWEEN -> suspected;
            case CLEAR -> new Phase.Calm();
        };
    }

    private Phase breached(long since, int breaches) {
        return breaches >= openAfter ? new Phase.Open(since) : new Phase.Suspected(since, breaches);
    }

    private Phase recovering(long since, int clear) {
        return clear >= closeAfter ? new Phase.Calm() : new Phase.Recovering(since, clear);
    }
}
