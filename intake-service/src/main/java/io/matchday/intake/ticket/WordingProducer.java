package io.matchday.intake.ticket;

import io.matchday.intake.problem.ProblemFinder;
import io.matchday.intake.wording.Wording;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Offers the rules, which are plain objects, to the beans that apply them. */
final class WordingProducer {

    @Produces
    @Singleton
    Wording wording() {
        return Wording.standard();
    }

    @Produces
    @Singleton
    ProblemFinder problems(Wording wording) {
        return new ProblemFinder(wording);
    }
}
