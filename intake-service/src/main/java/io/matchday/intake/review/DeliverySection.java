package io.matchday.intake.review;

import io.matchday.intake.estimate.PeakEstimate;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Roster;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is delivered, and when.
 *
 * @param byContacts whether there is no roster, so that contacts stand in
 * @param gaps when nobody is on a duty that must be filled
 * @param slots the timeline as a list
 */
record DeliverySection(
        List<DomainRow> domains, Timeline timeline, boolean byContacts, List<Slot> gaps, List<Slot> slots) {

    DeliverySection {
        domains = List.copyOf(domains);
        gaps = List.copyOf(gaps);
        slots = List.copyOf(slots);
    }

    static DeliverySection of(EventFacts facts, Roster roster, List<PeakEstimate> estimates, Reader reader) {
        Map<String, PeakEstimate> byDomain =
                estimates.stream().collect(Collectors.toMap(PeakEstimate::domain, Function.identity()));
        Programme programme = new Programme(facts, roster, reader);
        return new DeliverySection(
                facts.domains().stream()
                        .map(domain -> DomainRow.of(domain, byDomain.get(domain.name()), reader))
                        .toList(),
                Timeline.of(facts, programme, reader),
                programme.byContacts(),
                programme.gapList(),
                programme.slots());
    }
}
