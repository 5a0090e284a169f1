package io.matchday.intake.ticket;

import io.matchday.intake.problem.ProblemFinder;
import io.matchday.intake.problem.RecurringProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The problems that come again in a customer's tickets. Found once for the same tickets within an hour, however many ask, and kept for a
 * some customers.
 */
@ApplicationScoped
public class CustomerProblems {

    /** Fewer tickets than this are not yet a problem that comes again. */
    public static final int LEAST = 3;

    /** A problem of one ticket does not come again. */
    static final int FEWEST = 2;

    /** More than have an event in preparation at a time: the readiness of each is taken every minute. */
    private static final int KEPT = 200;

    private static final int TURNS = 16;

    private final Tickets tickets;
    private final ProblemFinder finder;
    private final InstantSource clock;
    private final Map<String, Found> found = new LinkedHashMap<>();
    /** Whoever asks for a customer's while they are looked for waits, before a connection is taken for it. */
    private final List<Lock> turns =
            Stream.generate(() -> (Lock) new ReentrantLock()).limit(TURNS).toList();

    CustomerProblems(Tickets tickets, ProblemFinder finder, InstantSource clock) {
        this.tickets = tickets;
        this.finder = finder;
        this.clock = clock;
    }

    /** Problems of at least so many tickets, two or more, those with most tickets first. */
    public List<RecurringProblem> of(String customer, int least) {
        return all(customer).stream()
                .filter(problem -> problem.count() >= least)
                .toList();
    }

    private List<RecurringProblem> all(String customer) {
        Lock turn = turns.get(Math.floorMod(customer.hashCode(), TURNS));
        turn.lock();
        try {
            return QuarkusTransaction.joiningExisting().call(() -> known(customer));
        } finally {
            turn.unlock();
        }
    }

    private List<RecurringProblem> known(String customer) {
        Instant now = clock.instant();
        String stamp = tickets.stamp(customer) + " " + now.truncatedTo(ChronoUnit.HOURS);
        synchronized (found) {
            Found before = found.get(customer);
            if (before != null && before.stamp().equals(stamp)) {
                return before.problems();
            }
        }
        List<RecurringProblem> problems = finder.find(tickets.compared(customer), FEWEST, now);
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
