package io.matchday.capacity.demand;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes lines of what subjects add to one rule's needs: those of one product and place become one line. */
final class LineMaker {
    /** More would make an answer of many domains and places too large to read. */
    private static final int MOST_STEPS = 20;

    private final Rule rule;
    private final EventCopy event;
    private final Facts facts;
    private final Set<Warning> warnings;

    LineMaker(Rule rule, EventCopy event, Facts facts, Set<Warning> warnings) {
        this.rule = rule;
        this.event = event;
        this.facts = facts;
        this.warnings = warnings;
    }

    Stream<ComputedLine> lines(List<Contribution> together) {
        Contribution first = together.get(0);
        Amounts sum = together.stream().map(Contribution::amounts).reduce(Amounts.NONE, Amounts::plus);
        List<Message> steps = steps(together, sum);
        Stream<ComputedLine> lines =
                switch (rule.into().place()) {
                    case SUBJECT -> Stream.of(net(together, sum, steps));
                    case AUDIENCE -> divided(first, sum, steps);
                };
        return lines.filter(line -> !line.amounts().nothing());
    }

    private List<Message> steps(List<Contribution> together, Amounts sum) {
        List<Message> all =
                together.stream().flatMap(one -> one.steps().stream()).toList();
        List<Message> steps = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_STEPS)));
        if (all.size() > MOST_STEPS) {
            int more = all.size() - MOST_STEPS;
            steps.add(new Message("and " + more + " more steps", "另有 " + more + " 步"));
        }
        if (together.size() > 1) {
            steps.add(told("together", "合计", sum));
        }
        return steps;
    }

    private ComputedLine net(List<Contribution> together, Amounts sum, List<Message> steps) {
        Contribution first = together.get(0);
        Amounts announced = rule.into().netOfAnnounced() ? announced(together) : Amounts.NONE;
        if (announced.nothing()) {
            return line(first.product(), first.region(), null, sum, steps);
        }
        Amounts above = sum.above(announced);
        List<Message> told = new ArrayList<>(steps);
        told.add(told("less what is announced already", "减去已报备", announced));
        told.add(told("still needed", "仍需", above));
        return line(first.product(), first.region(), null, above, told);
    }

    /** What is stated already for the subjects' domains in the same product and place. */
    private Amounts announced(List<Contribution> together) {
        Contribution first = together.get(0);
        Set<String> domains = new TreeSet<>();
        together.stream()
                .map(Contribution::domain)
                .filter(Objects::nonNull)
                .filter(facts::knows)
                .forEach(domains::add);
        return domains.stream()
                .map(facts::domain)
                .filter(domain -> first.product().equals(domain.product()))
                .map(domain -> announced(domain, first.region()))
                .reduce(Amounts.NONE, Amounts::plus);
    }

    private Amounts announced(EventCopy.Domain domain, String region) {
        Amounts burst = facts.burst(domain.name());
        if (!domain.role().equals("PULL")) {
            return Objects.equals(domain.region(), region) ? burst : Amounts.NONE;
        }
        Map<Audience.Spot, Amounts> parts =
                Audience.of(event.expectation().audience(), domain.region()).divide(burst);
        return parts.entrySet().stream()
                .filter(part -> Objects.equals(part.getKey().region(), region))
                .map(Map.Entry::getValue)
                .reduce(Amounts.NONE, Amounts::plus);
    }

    private Stream<ComputedLine> divided(Contribution first, Amounts sum, List<Message> steps) {
        Audience audience = Audience.of(event.expectation().audience(), first.region());
        warnings.addAll(audience.warnings());
        Map<Audience.Spot, Amounts> parts = audience.divide(sum);
        return parts.entrySet().stream().map(part -> {
            Audience.Spot spot = part.getKey();
            List<Message> told = new ArrayList<>(steps);
            if (parts.size() > 1) {
                String share = Figures.percent(audience.share(spot));
                told.add(told(share + " of the audience", "观众占比 " + share, part.getValue()));
            }
            return line(first.product(), spot.region(), spot.carrier(), part.getValue(), told);
        });
    }

    private ComputedLine line(
            String product, String region, String carrier, Amounts amounts, List<Message> derivation) {
        return new ComputedLine(
                new LineKey(rule.key(), product, region, carrier, rule.into().unit()),
                rule.title(),
                rule.hidden(),
                amounts,
                new DemandWindow(
                        event.startsAt().minus(rule.before()), event.endsAt().plus(rule.after())),
                derivation);
    }

    private Message told(String en, String zh, Amounts amounts) {
        Unit unit = rule.into().unit();
        Message half = Figures.of(amounts.p50(), unit);
        Message most = Figures.of(amounts.p90(), unit);
        return amounts.p50() == amounts.p90()
                ? new Message(en + ": " + most.en(), zh + "：" + most.zh())
                : new Message(
                        en + ": " + half.en() + " (p50), " + most.en() + " (p90)",
                        zh + "：" + half.zh() + "（p50）、" + most.zh() + "（p90）");
    }

    /** What belongs into one line, or is divided by the audience as one. */
    record Group(String product, String region) {
        static Group of(Contribution contribution) {
            return new Group(contribution.product(), contribution.region());
        }

        static Map<Group, List<Contribution>> by(List<Contribution> contributions) {
            Map<Group, List<Contribution>> groups = new LinkedHashMap<>();
            contributions.forEach(one ->
                    groups.computeIfAbsent(of(one), group -> new ArrayList<>()).add(one));
            return groups;
        }
    }
}
