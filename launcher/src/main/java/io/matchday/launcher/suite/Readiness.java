package io.matchday.launcher.suite;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.ServiceProcess;
import io.matchday.launcher.service.ServiceState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Waits until services are ready, and shows how far they are. */
final class Readiness {

    private static final Duration ASK_EVERY = Duration.ofMillis(250);

    private final Console console;

    Readiness(Console console) {
        this.console = console;
    }

    /** Awaits all services; of those that were started it tells when they are ready. */
    void await(Set<ServiceProcess> started, List<ServiceProcess> services) {
        Instant begun = Instant.now();
        List<ServiceProcess> waiting = new ArrayList<>(services);
        if (!Waiting.until(() -> allReady(waiting, started, begun), ServiceProcess.LONGEST_START, ASK_EVERY)) {
            throw waiting.get(0).notReady();
        }
    }

    private boolean allReady(List<ServiceProcess> waiting, Set<ServiceProcess> started, Instant begun) {
        Iterator<ServiceProcess> each = waiting.iterator();
        while (each.hasNext()) {
            ServiceProcess service = each.next();
            ServiceState state = service.state(Instant.now());
            if (state == ServiceState.DOWN) {
                throw service.diedStarting();
            }
            if (state == ServiceState.READY) {
                each.remove();
            }
            if (state == ServiceState.READY && started.contains(service)) {
                console.line(
                        "%s is ready after %d s.".formatted(service.service().key(), seconds(begun)));
            }
        }
        console.progress("%d s: waiting for %s"
                .formatted(
                        seconds(begun),
                        waiting.stream().map(one -> one.service().key()).collect(Collectors.joining(", "))));
        return waiting.isEmpty();
    }

    private static long seconds(Instant begun) {
        return Duration.between(begun, Instant.now()).toSeconds();
    }
}
