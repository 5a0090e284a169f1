package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One reading of a provider: nothing is asked for twice in it, and it ends in time. For one thread. */
final class ReadingRun {
    private final Instant deadline;
    private final InstantSource clock;
    private final Map<Object, Supplier<?>> known = new HashMap<>();

    ReadingRun(Instant deadline, InstantSource clock) {
        this.deadline = deadline;
        this.clock = clock;
    }

    /** What is asked for under this key, or the fault that asking for it ended in. */
    @SuppressWarnings("unchecked")
    <T> T once(Object key, Supplier<T> ask) {
        Supplier<?> answer = known.get(key);
        if (answer == null) {
            answer = asked(ask);
            known.put(key, answer);
        }
        return (T) answer.get();
    }

    void requireTime() {
        if (!clock.instant().isBefore(deadline)) {
            throw FaultException.harmless(FaultCode.NOT_REACHED, "The time for reading this provider was up before");
        }
    }

    private <T> Supplier<T> asked(Supplier<T> ask) {
        try {
            requireTime();
            T answer = ask.get();
            return () -> answer;
        } catch (FaultException fault) {
            return () -> {
                throw fault;
            };
        }
    }
}
