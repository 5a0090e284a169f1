package io.matchday.capacity.report;

import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.reservation.PastPromises;
import io.matchday.capacity.reservation.Timeline;
import io.matchday.capacity.scaling.PastRequests;
import io.matchday.capacity.window.Window;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** How much was promised and asked for, and what came of it, in one unit. */
record Course(List<PastPromises.Kept> promises, List<PastRequests.Kept> requests) {
    Course {
        promises = List.copyOf(promises);
        requests = List.copyOf(requests);
    }

    Quantities quantities() {
        return new Quantities(
                highest(promised(Origin.RESERVED)),
                highestOfRequests(this::asked),
                highestOfRequests(PastRequests.Kept::given),
                highestOfRequests(PastRequests.Kept::seen),
                highestOfRequests(request -> asked(request) - request.seen()),
                highest(Stream.concat(promised(Origin.RESERVED), promised(Origin.GRANTED))));
    }

    /** The highest use that was told of grants; empty when none was. */
    OptionalLong told() {
        boolean told = requests.stream().anyMatch(request -> request.used().isPresent());
        return told
                ? OptionalLong.of(highestOfRequests(request -> request.used().orElse(0L)))
                : OptionalLong.empty();
    }

    private Stream<Timeline.Part> promised(Origin origin) {
        return promises.stream()
                .filter(promise -> promise.origin() == origin)
                .flatMap(promise ->
                        promise.lasted().map(window -> new Timeline.Part(window, promise.amount())).stream());
    }

    /** Without what a follow-up asks for anew. */
    private long asked(PastRequests.Kept request) {
        if (!request.put()) {
            return 0;
        }
        long missing =
                request.granted().map(granted -> request.asked() - granted).orElse(0L);
        long again = requests.stream()
                .filter(PastRequests.Kept::put)
                .filter(other -> other.followUpOf()
                        .filter(first -> first == request.id())
                        .isPresent())
                .mapToLong(PastRequests.Kept::asked)
                .sum();
        return request.asked() - Math.min(missing, again);
    }

    private long highestOfRequests(ToLongFunction<PastRequests.Kept> amount) {
        return highest(
                requests.stream().map(request -> new Timeline.Part(request.window(), amount.applyAsLong(request))));
    }

    private static long highest(Stream<Timeline.Part> parts) {
        Collection<Timeline.Part> all = parts.toList();
        return all.stream()
                .map(part -> part.window().from())
                .min(Comparator.<Instant>naturalOrder())
                .map(first -> Timeline.of(all, Window.since(first)).highest())
                .orElse(0L);
    }
}
