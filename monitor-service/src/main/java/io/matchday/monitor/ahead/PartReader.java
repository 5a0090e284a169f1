package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Facet;
import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.store.Details;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what the parts that a judgement names have been counted since. Requests are counted by one dimension at a time. */
@ApplicationScoped
class PartReader {

    /** Details of weeks would take too long to read; the latest tell how it is now. */
    private static final long LONGEST_SECONDS = Duration.ofHours(6).toSeconds();

    private final Details details;

    PartReader(Details details) {
        this.details = details;
    }

    List<Effect.Part> after(Rise rise, long from, long until) {
        List<JudgedCause> causes = rise.judgement().map(Judgement::causes).orElse(List.of()).stream()
                .filter(cause -> cause.part().size() == 1)
                .toList();
        if (causes.isEmpty()) {
            return List.of();
        }
        long first = Math.max(from, until - LONGEST_SECONDS);
        long minute = -Math.floorDiv(-first, (long) MinuteDetails.SECONDS) * MinuteDetails.SECONDS;
        Map<Map<String, String>, Share> counted = counted(rise.domain(), causes, minute, until);
        List<Effect.Part> parts = new ArrayList<>();
        causes.forEach(
                cause -> parts.add(new Effect.Part(cause, minute, counted.getOrDefault(cause.part(), Share.NONE))));
        return parts;
    }

    private Map<Map<String, String>, Share> counted(String domain, List<JudgedCause> causes, long from, long until) {
        List<Map<String, String>> wanted =
                causes.stream().<Map<String, String>>map(JudgedCause::part).toList();
        Map<Map<String, String>, Share> counted = new HashMap<>();
        details.read(
                List.of(domain),
                from,
                until,
                part -> part.eachFacet(cell -> {
                    Map<String, String> named = Map.of(key(cell.facet()), cell.name());
                    if (wanted.contains(named)) {
                        counted.merge(named, new Share(cell.requests(), cell.errors()), Share::plus);
                    }
                }));
        return counted;
    }

    private static String key(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
