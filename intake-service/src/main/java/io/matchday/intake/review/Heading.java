package io.matchday.intake.review;

import io.matchday.intake.chain.picture.PictureLanguage;
import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * Which event it is.
 *
 * @param commander names of those who command; empty: nobody does
 * @param otherLanguage code of the language that the page is not in
 */
record Heading(
        String key,
        String name,
        String customer,
        String level,
        String phase,
        String starts,
        String ends,
        String zone,
        String asOf,
        String commander,
        String otherLanguage) {

    static Heading of(Event event, Reader reader, Instant now) {
        EventFacts facts = event.facts();
        return new Heading(
                event.key(),
                facts.name(),
                facts.customer().name(),
                reader.text(facts.level().word()),
                reader.text(Terms.of(event.phase())),
                reader.whole(facts.startsAt()),
                reader.whole(facts.endsAt()),
                reader.zoneName(),
                reader.whole(now),
                facts.contacts().stream()
                        .filter(contact -> contact.role() == Contact.Role.COMMANDER)
                        .map(Contact::name)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                reader.language().equals(PictureLanguage.CHINESE) ? PictureLanguage.ENGLISH : PictureLanguage.CHINESE);
    }
}
