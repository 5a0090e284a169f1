package io.matchday.intake.problem;

import io.matchday.intake.problem.TicketClusters.Read;
import io.matchday.intake.wording.Classification;
import io.matchday.intake.wording.Wording;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the problems in a customer's tickets, and says of each what it is, how often it comes and how bad it is. */
public final class ProblemFinder {

    private static final int LABEL = 3;
    private static final int TERMS = 8;
    private static final Message UNNAMED = new Message("tickets that resemble each other", "相似的工单");

    private final Wording wording;
    private final TicketClusters clusters;

    public ProblemFinder(Wording wording) {
        this.wording = wording;
        this.clusters = new TicketClusters(wording);
    }

    /** Problems of at least so many tickets, those with most tickets first. */
    public List<RecurringProblem> find(List<TicketText> tickets, int least, Instant now) {
        List<Read> read = clusters.read(tickets);
        Characteristic concepts = new Characteristic(read, one -> one.reading().concepts());
        Characteristic words = new Characteristic(read, one -> one.reading().shown());
        Instant since = tickets.stream()
                .map(TicketText::openedAt)
                .min(Comparator.naturalOrder())
                .orElse(now);
        return TicketClusters.groups(read, least).stream()
                .map(group -> problem(group, concepts.of(group, LABEL), words.of(group, TERMS), since, now))
                .toList();
    }

    private RecurringProblem problem(
            List<Read> group, List<String> concepts, List<String> terms, Instant since, Instant now) {
        List<TicketText> tickets = group.stream().map(Read::ticket).toList();
        List<Instant> times = tickets.stream().map(TicketText::openedAt).toList();
        return new RecurringProblem(
                "ticket-" + tickets.get(0).id(),
                label(concepts),
                terms,
                tickets.stream()
                        .map(TicketText::id)
                        .sorted(latestFirst(tickets))
                        .toList(),
                tickets.size(),
                (int) times.stream().map(ProblemFinder::day).distinct().count(),
                times.get(0),
                times.get(times.size() - 1),
                months(times),
                Frequency.perMonth(times, since, now),
                Impact.of(tickets.stream().map(TicketText::severity).toList()),
                most(group, Classification::link),
                most(group, Classification::product),
                most(group, Classification::symptom));
    }

    private Message label(List<String> concepts) {
        if (concepts.isEmpty()) {
            return UNNAMED;
        }
        List<Message> names = concepts.stream().map(wording::name).toList();
        return new Message(
                names.stream().map(Message::en).collect(Collectors.joining(" · ")),
                names.stream().map(Message::zh).collect(Collectors.joining(" · ")));
    }

    private static Comparator<Long> latestFirst(List<TicketText> inOrderOfTime) {
        Map<Long, Integer> places = new TreeMap<>();
        inOrderOfTime.forEach(ticket -> places.put(ticket.id(), places.size()));
        return Comparator.comparing(places::get, Collections.reverseOrder());
    }

    private static List<RecurringProblem.Month> months(List<Instant> times) {
        return times.stream()
                .collect(Collectors.groupingBy(
                        time -> YearMonth.from(time.atOffset(ZoneOffset.UTC)), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(month -> new RecurringProblem.Month(
                        month.getKey().toString(), month.getValue().intValue()))
                .toList();
    }

    private static Object day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** What most of those that say something say; null where none does. */
    private static <E extends Enum<E>> E most(List<Read> group, Function<Classification, E> part) {
        return group.stream()
                .map(read -> part.apply(read.reading().classification()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<E, Long>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
