package io.matchday.intake.plan;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a standard plan leaves open, and what an event has to say of it. */
enum Placeholder {
    EVENT,
    CUSTOMER,
    PUSH_DOMAINS,
    PULL_DOMAINS,
    ORIGIN_DOMAINS,
    RECORD_DOMAINS,
    COMMANDER,
    INVESTIGATOR,
    LIAISON,
    CUSTOMER_CONTACT;

    /** How it is written in a text. */
    String token() {
        return "{{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}}";
    }

    /** The text with all that the event tells filled in; what it does not tell stays as it is. */
    static String filled(String text, EventFacts facts) {
        String filled = text;
        for (Placeholder one : values()) {
            String known = one.known(facts);
            if (!known.isEmpty()) {
                filled = filled.replace(one.token(), known);
            }
        }
        return filled;
    }

    /** What a text still leaves open. */
    static List<String> open(Stream<String> texts) {
        String all = texts.collect(Collectors.joining("\n"));
        return Arrays.stream(values())
                .map(Placeholder::token)
                .filter(all::contains)
                .toList();
    }

    /** What the event says of it; empty where it says nothing. */
    private String known(EventFacts facts) {
        return switch (this) {
            case EVENT -> facts.name();
            case CUSTOMER -> facts.customer().name();
            case PUSH_DOMAINS -> domains(facts, Domain.Role.PUSH);
            case PULL_DOMAINS -> domains(facts, Domain.Role.PULL);
            case ORIGIN_DOMAINS -> domains(facts, Domain.Role.ORIGIN);
            case RECORD_DOMAINS -> domains(facts, Domain.Role.RECORD);
            case COMMANDER -> people(facts, Contact.Role.COMMANDER);
            case INVESTIGATOR -> people(facts, Contact.Role.INVESTIGATOR);
            case LIAISON -> people(facts, Contact.Role.LIAISON);
            case CUSTOMER_CONTACT -> people(facts, Contact.Role.CUSTOMER);
        };
    }

    private static String domains(EventFacts facts, Domain.Role role) {
        return facts.domains().stream()
                .filter(domain -> domain.role() == role)
                .map(Domain::name)
                .collect(Collectors.joining(", "));
    }

    private static String people(EventFacts facts, Contact.Role role) {
        return facts.contacts().stream()
                .filter(contact -> contact.role() == role)
                .map(Contact::name)
                .collect(Collectors.joining(", "));
    }
}
