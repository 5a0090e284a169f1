package io.matchday.intake.event;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What people say about an event, as one consistent whole. */
public record EventFacts(
        String name,
        Customer customer,
        Level level,
        Instant startsAt,
        Instant endsAt,
        Set<Product> products,
        List<Domain> domains,
        List<Contact> contacts) {

    public EventFacts {
        products = Collections.unmodifiableSet(new TreeSet<>(products));
        domains = List.copyOf(domains);
        contacts = List.copyOf(contacts);
    }

    /** Checks what no single field can tell. */
    EventFacts consistent() {
        if (!endsAt.isAfter(startsAt)) {
            throw invalid("endsAt", "The event has to end after it starts");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < domains.size(); i++) {
            Domain domain = domains.get(i);
            if (!names.add(domain.name())) {
                throw invalid("domains[" + i + "].name", "'" + domain.name() + "' is listed twice");
            }
            if (!products.contains(domain.product())) {
                throw invalid(
                        "domains[" + i + "].product", domain.product() + " is not among the products of the event");
            }
        }
        return this;
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}
