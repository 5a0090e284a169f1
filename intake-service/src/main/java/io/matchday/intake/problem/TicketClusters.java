package io.matchday.intake.problem;

import io.matchday.intake.wording.Reading;
import io.matchday.intake.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds tickets that tell of the same trouble, in whichever language and words. */
public final class TicketClusters {

    private final Wording wording;

    public TicketClusters(Wording wording) {
        this.wording = wording;
    }

    /** Groups of at least so many tickets, the largest first; tickets that are like no others are in none. */
    public List<List<TicketText>> of(List<TicketText> tickets, int least) {
        List<Read> read = read(tickets);
        return groups(read, least).stream()
                .map(group -> group.stream().map(Read::ticket).toList())
                .toList();
    }

    /** The tickets in the order of time, with what they say. */
    List<Read> read(List<TicketText> tickets) {
        return tickets.stream()
                .sorted(Comparator.comparing(TicketText::openedAt).thenComparingLong(TicketText::id))
                .map(ticket -> new Read(ticket, wording.read(ticket.title(), ticket.text())))
                .toList();
    }

    static List<List<Read>> groups(List<Read> tickets, int least) {
        int[] groups =
                Grouping.of(Weighing.of(tickets.stream().map(Read::reading).toList()));
        Map<Integer, List<Read>> members = new TreeMap<>();
        for (int at = 0; at < groups.length; at++) {
            members.computeIfAbsent(groups[at], group -> new ArrayList<>()).add(tickets.get(at));
        }
        return members.values().stream()
                .filter(group -> group.size() >= least)
                .sorted(Comparator.<List<Read>>comparingInt(List::size).reversed())
                .map(List::copyOf)
                .toList();
    }

    /** A ticket with what it says. */
    record Read(TicketText ticket, Reading reading) {}
}
