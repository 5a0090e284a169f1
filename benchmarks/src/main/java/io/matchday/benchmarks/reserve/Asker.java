package io.matchday.benchmarks.reserve;

import io.matchday.launcher.api.Answer;
import io.matchday.launcher.api.Api;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.service.SuiteService;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** One of many who ask the same pool at once, and hand every fourth part back again. */
final class Asker implements Callable<Asker.Asked> {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int KEPT = 4;
    private static final double NANOS_OF_MILLI = 1e6;

    private final Api engineer;
    private final String reservations;
    private final String pool;
    private final int attempts;
    private final SplittableRandom random;

    private final Deque<Granted> kept = new ArrayDeque<>();
    private final List<Double> millis = new ArrayList<>();
    private int granted;
    private int released;

    Asker(Api engineer, String event, String pool, int attempts, SplittableRandom random) {
        this.engineer = engineer;
        this.reservations = "/events/" + event + "/reservations";
        this.pool = pool;
        this.attempts = attempts;
        this.random = random;
    }

    /**
     * What came of it.
     *
     * @param kept what is still held
     * @param millis how long each attempt took
     */
    record Asked(List<Granted> kept, int granted, int released, List<Double> millis) {
        Asked {
            kept = List.copyOf(kept);
            millis = List.copyOf(millis);
        }
    }

    @Override
    public Asked call() {
        for (int attempt = 0; attempt < attempts; attempt++) {
            ask(Attempt.drawn(random));
            if (kept.size() > KEPT && random.nextInt(KEPT) == 0) {
                handBack(kept.removeFirst());
            }
        }
        return new Asked(List.copyOf(kept), granted, released, millis);
    }

    private void ask(Attempt attempt) {
        long begun = System.nanoTime();
        Answer answer = engineer.post(
                SuiteService.CAPACITY,
                reservations,
                Map.of(
                        "pool", pool,
                        "amount", attempt.amount(),
                        "from", attempt.from().toString(),
                        "until", attempt.until().toString()));
        millis.add((System.nanoTime() - begun) / NANOS_OF_MILLI);
        if (answer.status() == CREATED) {
            granted++;
            kept.addLast(new Granted(answer.body().path("id").asLong(), attempt));
        } else if (!answer.is(CONFLICT, "capacity-exhausted")) {
            throw new Trouble("Reserving answered %d %s.".formatted(answer.status(), answer.text()));
        }
    }

    private void handBack(Granted part) {
        engineer.post(SuiteService.CAPACITY, reservations + "/" + part.id() + "/release", Map.of())
                .expect(OK, "Handing a part back");
        released++;
    }
}
