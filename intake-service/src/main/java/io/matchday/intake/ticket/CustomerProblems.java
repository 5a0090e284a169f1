package io.matchday.intake.ticket;

import io.matchday.intake.problem.ProblemFinder;
import io.matchday.intake.problem.RecurringProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The problems that come again in a customer's tickets. Found once for the same tickets within an hour, and kept for some customers. */
@ApplicationScoped
public class CustomerProblems {

    /** Fewer tickets than this are not yet a problem that comes again. */
    public static final int LEAST = 3;

    /** More than have an event in preparation at a time: the readiness of each is taken every minute. */
    private static final int KEPT = 200;

    private final Tickets tickets;
    private final ProblemFinder finder;
    private final InstantSource clock;
    private final Map<String, Found> found = new LinkedHashMap<>();

    CustomerProblems(Tickets tickets, ProblemFinder finder, InstantSource clock) {
        this.tickets = tickets;
        this.finder = finder;
        this.clock = clock;
    }

    /** Problems of at least so many tickets, those with most tickets first. */
    @Transactional
    public List<RecurringProblem> of(String customer, int least) {
        Instant now = clock.instant();
        String stamp = tickets.stamp(customer) + " " + least + " " + now.truncatedTo(ChronoUnit.HOURS);
        return kept(customer, stamp, () -> finder.find(tickets.compared(customer), least, now));
    }

    private List<RecurringProblem> kept(String customer, String stamp, Supplier<List<RecurringProblem>> find) {
        synchronized (found) {
            Found before = found.get(customer);
            if (before != null && before.stamp().equals(stamp)) {
                return before.problems();
            }
        }
        List<RecurringProblem> problems = find.get();
        synchronized (found) {
            found.remove(customer);
            found.put(customer, new Found(stamp, problems));
            if (found.size() > KEPT) {
                found.remove(found.keySet().iterator().next());
            }
        }
        return problems;
    }

    /**
     * What was found.
     *
     * @param stamp of the tickets it was found in
     */
    private record Found(String stamp, List<RecurringProblem> problems) {

        Found {
            problems = List.copyOf(problems);
        }
    }
}
