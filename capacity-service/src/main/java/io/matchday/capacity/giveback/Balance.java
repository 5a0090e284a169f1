package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import io.matchday.platform.problem.ProblemException;

/** The sums of a refund, all of one currency: expected is received, written off and outstanding together. */
record Balance(Money expected, Money received, Money writtenOff) {
    Balance {
        if (expected.isNegative() || received.isNegative() || writtenOff.isNegative()) {
            throw new IllegalArgumentException("No sum of a refund is negative");
        }
        if (expected.minus(received).minus(writtenOff).isNegative()) {
            throw new IllegalArgumentException("More is settled than is expected");
        }
    }

    static Balance expecting(Money expected) {
        Money nothing = Money.zero(expected.currency());
        return new Balance(expected, nothing, nothing);
    }

    Money outstanding() {
        return expected.minus(received).minus(writtenOff);
    }

    boolean settled() {
        return outstanding().isZero();
    }

    /**
     * Some of it has come in.
     *
     * @throws ProblemException other-currency, more-than-outstanding
     */
    Balance receive(Money amount) {
        requireOutstanding(amount);
        return new Balance(expected, received.plus(amount), writtenOff);
    }

    /** Some of it will never come; refused as for {@link #receive}. */
    Balance writeOff(Money amount) {
        requireOutstanding(amount);
        return new Balance(expected, received, writtenOff.plus(amount));
    }

    /** Another sum is expected; at least what is settled already. Refused as for {@link #receive}. */
    Balance expect(Money amount) {
        requireCurrency(amount, "expected");
        if (amount.minus(received).minus(writtenOff).isNegative()) {
            throw refused("expected", "Received and written off are " + received.plus(writtenOff));
        }
        return new Balance(amount, received, writtenOff);
    }

    private void requireOutstanding(Money amount) {
        requireCurrency(amount, "amount");
        if (outstanding().minus(amount).isNegative()) {
            throw refused("amount", "Outstanding is " + outstanding() + "; correct what is expected first");
        }
    }

    private void requireCurrency(Money amount, String field) {
        if (!amount.currency().equals(expected.currency())) {
            throw ProblemException.atField(
                    GivebackProblem.OTHER_CURRENCY, field + ".currency", "It is in " + expected.currency());
        }
    }

    private static ProblemException refused(String field, String why) {
        return ProblemException.atField(GivebackProblem.MORE_THAN_OUTSTANDING, field, why);
    }
}
