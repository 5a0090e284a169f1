package io.matchday.monitor.examine;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.incident.Examined;
import io.matchday.monitor.place.PlaceFinder;
import io.matchday.monitor.store.Details;
import io.matchday.monitor.verdict.Diagnosis;
import io.matchday.monitor.verdict.DomainCube;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds out about a domain's trouble what the counts of the minutes before it and since can tell. */
@ApplicationScoped
public class Examination {

    private final Details details;
    private final PlaceFinder places;

    Examination(Details details, PlaceFinder places) {
        this.details = details;
        this.places = places;
    }

    /** What is wrong, and which nodes most errors come from. */
    public Examined of(String domain, Span span) {
        DomainCube cube = new DomainCube(domain, span.from(), span.judgedUntil());
        ErrorNodes nodes = new ErrorNodes(span.onset(), span.until() - Slots.SECONDS);
        details.read(List.of(domain), span.from(), span.until(), part -> {
            cube.add(part);
            nodes.add(part);
        });
        Diagnosis diagnosis = new Diagnosis(places::regionOf);
        return new Examined(nodes.top(), diagnosis.of(cube, span.onset(), span.judgedUntil() - Slots.SECONDS));
    }
}
