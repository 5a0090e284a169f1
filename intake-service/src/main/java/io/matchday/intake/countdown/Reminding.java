package io.matchday.intake.countdown;

/** Tells people of a reminder. A reminder may be handed over again after a crash; its id stays the same. */
public interface Reminding {

    /**
     * Takes a reminder over for good; whatever is thrown leaves it to be handed over again. Called outside of any
     * transaction.
     *
     * @throws NotToldException while there is no way to people
     */
    void remind(Reminder reminder);
}
