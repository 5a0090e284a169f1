package io.matchday.monitor.verdict;

import io.matchday.monitor.delta.Slots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds out from a domain's counts what is wrong. Plain counting: the same cube gives the same verdict. */
public final class Diagnosis {

    private final Suspects suspects = new Suspects();
    private final Function<String, Optional<String>> homeOf;

    /** Knows nothing beforehand of where nodes stand. */
    public Diagnosis() {
        this(node -> Optional.empty());
    }

    /**
     * With what is known beforehand.
     *
     * @param homeOf the region that a node is meant for
     */
    public Diagnosis(Function<String, Optional<String>> homeOf) {
        this.homeOf = homeOf;
    }

    /**
     * The verdict on what began at a time.
     *
     * @param cube with slots before the onset, the more the better, and since
     * @param onset second of the onset
     * @param last last slot to be looked at
     */
    public Verdict of(DomainCube cube, long onset, long last) {
        long slot = Slots.at(onset);
        long end = Slots.at(last) + Slots.SECONDS;
        Period before = Period.of(cube.some(0, slot, end));
        Period after = Period.of(cube.some(slot, end, end));
        View failing = View.of(new Comparison(before, after, Symptom.FAILING), suspects);
        View slow = View.of(new Comparison(before, after, Symptom.SLOW), suspects);
        View view = slow.evidence() > failing.evidence() ? slow : failing;
        Predicate<Trouble> inside =
                view.first().<Predicate<Trouble>>map(suspect -> suspect::holds).orElse(trouble -> true);
        Makeup makeup = Makeup.of(view.comparison(), inside, new Homes(homeOf, before));
        VerdictKind kind = new Rules(view, makeup).kind();
        List<VerdictCause> causes = causes(view);
        Symptom symptom = view.comparison().symptom();
        if (view.evidence() < View.LEAST_EVIDENCE) {
            causes = new Vanished(before, after).causes();
            kind = Vanished.kind(causes);
            symptom = causes.isEmpty() ? symptom : Symptom.MISSING;
        }
        VerdictText text =
                new VerdictText(kind, symptom, causes, view.comparison().all(), makeup);
        return new Verdict(
                kind,
                symptom,
                onset,
                last,
                causes,
                failing.comparison().all(),
                slow.comparison().all(),
                makeup,
                new Exclusions(kind, view, makeup).all(),
                text.summary(),
                kind.advice());
    }

    private static List<VerdictCause> causes(View view) {
        List<VerdictCause> causes = new ArrayList<>();
        for (Suspect suspect : view.found()) {
            double excess = suspect.inside().excess();
            Figures all = suspect.inside().plus(suspect.outside());
            for (int at = 0; at < suspect.scopes().size(); at++) {
                Figures inside = suspect.each().get(at);
                double part = excess > 0 ? inside.excess() / excess : 0;
                causes.add(new VerdictCause(
                        suspect.scopes().get(at).named(), inside, all.minus(inside), suspect.share() * part));
            }
        }
        causes.sort(Comparator.comparingDouble(VerdictCause::share).reversed());
        return causes;
    }
}
