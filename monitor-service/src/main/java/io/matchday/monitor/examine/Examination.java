package io.matchday.monitor.examine;

import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.incident.Examined;
import io.matchday.monitor.incident.Underway;
import io.matchday.monitor.place.PlaceFinder;
import io.matchday.monitor.store.Details;
import io.matchday.monitor.verdict.Diagnosis;
import io.matchday.monitor.verdict.DomainCube;
import io.matchday.monitor.window.Windows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds out about an incident what the counts of the minutes before it and since can tell. */
@ApplicationScoped
class Examination {

    private static final long MILLIS = 1_000;
    /** What was usual. */
    private static final int BEFORE_SECONDS = 600;
    /** What comes later is more of the same, or another trouble. */
    private static final int SINCE_SECONDS = 300;

    private final Details details;
    private final Windows windows;
    private final PlaceFinder places;

    Examination(Details details, Windows windows, PlaceFinder places) {
        this.details = details;
        this.windows = windows;
        this.places = places;
    }

    Examined of(Underway incident) {
        String domain = incident.domain();
        long onset = incident.onset().getEpochSecond();
        long newest = windows.newest(domain).orElse(0) / MILLIS;
        long last = slot(Math.max(onset, Math.min(newest, onset + SINCE_SECONDS)), Slots.SECONDS);
        DomainCube cube = new DomainCube(domain, onset - BEFORE_SECONDS, last + Slots.SECONDS);
        ErrorNodes nodes = new ErrorNodes(slot(onset, Slots.SECONDS), last);
        details.read(
                List.of(domain), slot(onset - BEFORE_SECONDS, MinuteDetails.SECONDS), last + Slots.SECONDS, part -> {
                    cube.add(part);
                    nodes.add(part);
                });
        return new Examined(nodes.top(), new Diagnosis(places::regionOf).of(cube, onset, last));
    }

    private static long slot(long second, int length) {
        return second - Math.floorMod(second, (long) length);
    }
}
