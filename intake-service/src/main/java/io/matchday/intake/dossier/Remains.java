package io.matchday.intake.dossier;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainNode;
import io.matchday.intake.countdown.EventDeadlines;
import io.matchday.intake.countdown.Mark;
import io.matchday.intake.escalation.Escalation;
import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Roster;
import io.matchday.intake.roster.Shift;
import io.matchday.intake.trap.EventTraps;
import io.matchday.intake.trap.Platforms;
import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left of an event's parts when they name only the people and domains that the event still has: both may leave it
 * while parts go on naming them, and a new event is not to begin with names that lead nowhere.
 */
final class Remains {

    private final EventFacts facts;
    private final Set<String> people;
    private final Set<String> domains;
    private final List<CopyReport.Left> left = new ArrayList<>();

    private Remains(EventFacts facts) {
        this.facts = facts;
        this.people = facts.contacts().stream().map(Contact::name).collect(Collectors.toSet());
        this.domains = facts.domains().stream().map(Domain::name).collect(Collectors.toSet());
    }

    /**
     * A dossier that names nobody and nothing that is gone.
     *
     * @param left what it no longer says, and why
     */
    record Of(Dossier dossier, List<CopyReport.Left> left) {

        Of {
            left = List.copyOf(left);
        }
    }

    static Of of(Dossier whole) {
        Remains remains = new Remains(whole.event().facts());
        Dossier dossier = new Dossier(
                whole.format(),
                whole.event(),
                remains.chain(whole.chain()),
                whole.risks(),
                remains.roster(whole.roster()),
                remains.escalation(whole.escalation()),
                whole.plans(),
                whole.drills(),
                remains.traps(whole.traps()),
                remains.deadlines(whole.deadlines()),
                whole.estimates());
        return new Of(dossier, remains.left);
    }

    private Chain chain(Chain chain) {
        gone("chain", chain.nodes().stream().map(ChainNode::domain).filter(Objects::nonNull), domains);
        return chain.within(domains);
    }

    private Roster roster(Roster roster) {
        gone("roster", roster.shifts().stream().map(Shift::person), people);
        return roster.within(people);
    }

    private Escalation escalation(Escalation escalation) {
        Set<String> known = Stream.concat(people.stream(), domains.stream()).collect(Collectors.toSet());
        gone("escalation", escalation.names(), known);
        Escalation remaining = escalation.within(facts);
        List<String> ended = escalation.keys().stream()
                .filter(key -> !remaining.keys().contains(key))
                .toList();
        if (!ended.isEmpty()) {
            String keys = String.join(", ", ended);
            left.add(new CopyReport.Left(
                    "escalation policies",
                    new Message(
                            "Of " + keys + " nothing remains that is for the event's domains and ends with a commander;"
                                    + " write it anew",
                            "升级策略 " + keys + " 已没有适用的域名，或无法以总指挥收尾，须重新制定")));
        }
        return remaining;
    }

    private EventTraps traps(EventTraps traps) {
        Platforms platforms = traps.platforms();
        gone("platforms", platforms.uses().stream().flatMap(use -> use.domains().stream()), domains);
        return new EventTraps(platforms.within(domains), traps.decisions());
    }

    private EventDeadlines deadlines(EventDeadlines deadlines) {
        gone("deadlines", deadlines.marks().stream().map(Mark::owner).filter(Objects::nonNull), people);
        return deadlines.within(people);
    }

    private void gone(String part, Stream<String> named, Set<String> known) {
        List<String> names =
                named.filter(name -> !known.contains(name)).distinct().sorted().toList();
        if (!names.isEmpty()) {
            String gone = Names.of(names);
            left.add(new CopyReport.Left(
                    part,
                    new Message(
                            "What names " + gone + ": the event no longer has them", "涉及 " + gone + " 的内容：活动中已不存在")));
        }
    }
}
