package io.matchday.benchmarks.evaluate.ticket;

import io.matchday.intake.problem.TicketText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well what was found fits what was planted. A group stands for the planted problem that most of its tickets are of, if these are
 * more than half of it; of several groups for one problem the one with the most counts, and the others are wrong.
 *
 * @param planted problems
 * @param found of them, with at least half of their tickets in the group that stands for them
 * @param groups told
 * @param precision share of the tickets in groups that are where they belong
 * @param recall share of the planted tickets that are where they belong
 * @param missed problems not found
 */
record ClusterScore(int planted, int found, int groups, double precision, double recall, List<String> missed) {

    ClusterScore {
        missed = List.copyOf(missed);
    }

    static ClusterScore of(LabelledTickets labelled, List<List<TicketText>> groups) {
        Map<String, Long> sizes = labelled.answers().values().stream()
                .collect(Collectors.groupingBy(problem -> problem, Collectors.counting()));
        Map<String, Long> right = new HashMap<>();
        groups.forEach(group -> count(group, labelled)
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() * 2 > group.size())
                .ifPresent(most -> right.merge(most.getKey(), most.getValue(), Math::max)));
        Set<String> missed = new HashSet<>(sizes.keySet());
        missed.removeIf(problem -> right.getOrDefault(problem, 0L) * 2 >= sizes.get(problem));
        long well = right.values().stream().mapToLong(Long::longValue).sum();
        long told = groups.stream().mapToLong(List::size).sum();
        return new ClusterScore(
                sizes.size(),
                sizes.size() - missed.size(),
                groups.size(),
                told == 0 ? 0 : (double) well / told,
                (double) well / labelled.answers().size(),
                missed.stream().sorted(Comparator.naturalOrder()).toList());
    }

    private static Stream<Map.Entry<String, Long>> count(List<TicketText> group, LabelledTickets labelled) {
        return group.stream()
                .map(ticket -> labelled.answers().get(ticket.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(problem -> problem, Collectors.counting()))
                .entrySet()
                .stream();
    }
}
