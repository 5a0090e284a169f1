package io.matchday.intake.dossier;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.roster.Roster;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Objects;

/** What a question is about, as it was carried over; one of these is set. */
@RegisterForReflection
record About(Domain domain, Contact contact, Expectation audience, Chain chain, Roster roster) {

    static About of(Domain domain) {
        return new About(domain, null, null, null, null);
    }

    static About of(Contact contact) {
        return new About(null, contact, null, null, null);
    }

    static About of(Expectation audience) {
        return new About(null, null, audience, null, null);
    }

    static About of(Chain chain) {
        return new About(null, null, null, chain, null);
    }

    static About of(Roster roster) {
        return new About(null, null, null, null, roster);
    }

    /** Whether it is still there as it was carried over. */
    boolean standsIn(CarriedParts now) {
        if (domain != null) {
            return now.facts().domains().stream().anyMatch(this::expectsTheSame);
        }
        if (contact != null) {
            return now.facts().contacts().contains(contact);
        }
        if (audience != null) {
            return audience.equals(now.facts().expectation());
        }
        return chain == null ? roster.equals(now.roster()) : chain.equals(now.chain());
    }

    /** What is asked of a domain is its peak and its targets. */
    private boolean expectsTheSame(Domain now) {
        return domain.name().equals(now.name())
                && Objects.equals(domain.expectedPeakBitsPerSecond(), now.expectedPeakBitsPerSecond())
                && Objects.equals(domain.qos(), now.qos());
    }
}
