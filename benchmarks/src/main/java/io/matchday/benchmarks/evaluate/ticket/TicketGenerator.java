package io.matchday.benchmarks.evaluate.ticket;

import io.matchday.benchmarks.evaluate.ticket.Phrasebook.Planted;
import io.matchday.intake.problem.TicketSeverity;
import io.matchday.intake.problem.TicketText;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes a customer's tickets of a year: recurring problems in the words of several people and both languages, and tickets that occur once.
 * Half of them sit in forms, with greetings, request ids, addresses and times.
 */
final class TicketGenerator {

    private static final Instant BEGIN = Instant.parse("2025-10-01T00:00:00Z");
    private static final long SECONDS = 365L * 24 * 3600;

    private final SplittableRandom random;
    private final Frame frame;
    private final List<TicketText> tickets = new ArrayList<>();
    private final Map<Long, String> answers = new HashMap<>();

    private TicketGenerator(SplittableRandom random) {
        this.random = random;
        this.frame = new Frame(random);
    }

    /**
     * Makes so many tickets.
     *
     * @param problems to plant
     */
    static LabelledTickets make(List<Planted> problems, int count, long seed) throws IOException {
        TicketGenerator generator = new TicketGenerator(new SplittableRandom(seed));
        generator.oneOffs();
        generator.plant(problems, count);
        return new LabelledTickets(generator.tickets, generator.answers);
    }

    private void oneOffs() throws IOException {
        Phrasebook.OneOffs said = Phrasebook.oneOffs();
        said.both().forEach(one -> {
            String language = pick(Phrasebook.LANGUAGES);
            add(language, one.get(language), one.get(language));
        });
        said.en().forEach(one -> add("en", one, one));
        said.zh().forEach(one -> add("zh", one, one));
    }

    /** Some problems come four times as often as others. */
    private void plant(List<Planted> problems, int count) {
        double[] shares = problems.stream()
                .mapToDouble(one -> random.nextDouble(0.4, 1.6))
                .toArray();
        while (tickets.size() < count) {
            int which = weighted(shares);
            Planted problem = problems.get(which);
            String language = pick(Phrasebook.LANGUAGES);
            String title = pick(problem.in(language));
            String text = random.nextInt(2) == 0 ? title : pick(problem.in(language));
            answers.put((long) tickets.size(), problem.problem());
            add(language, title, text);
        }
    }

    private void add(String language, String title, String text) {
        TicketSeverity[] severities = TicketSeverity.values();
        tickets.add(new TicketText(
                tickets.size(),
                BEGIN.plusSeconds(random.nextLong(SECONDS)),
                severities[random.nextInt(severities.length)],
                frame.filled(title, language),
                frame.around(frame.filled(text, language), language)));
    }

    private int weighted(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double left = random.nextDouble(sum);
        int at = 0;
        while (at < shares.length - 1 && left >= shares[at]) {
            left -= shares[at++];
        }
        return at;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
