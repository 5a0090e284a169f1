package io.matchday.intake.ticket;

import io.matchday.intake.problem.TicketText;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored tickets. */
@ApplicationScoped
class Tickets implements PanacheRepository<Ticket> {

    /** Problems are looked for in the newest so many: several years of most customers. */
    static final int COMPARED = 5_000;

    private static final int COMPARED_TEXT = 2_000;

    /** Up to {@code most} tickets, the last imported first, before the given one. */
    List<Ticket> of(String customer, Optional<Long> before, int most) {
        return find(
                        "customerKey = :customer and id < :before",
                        Sort.descending("id"),
                        Parameters.with("customer", customer).and("before", before.orElse(Long.MAX_VALUE)))
                .page(0, most)
                .list();
    }

    Optional<Ticket> of(String customer, long id) {
        return find("customerKey = ?1 and id = ?2", customer, id).firstResultOptional();
    }

    List<Ticket> of(String customer, ExportSystem system, Collection<String> externalIds) {
        return list("customerKey = ?1 and system = ?2 and externalId in ?3", customer, system, externalIds);
    }

    /** The newest tickets as far as they are compared. */
    List<TicketText> compared(String customer) {
        return getEntityManager()
                .createQuery(
                        "select new io.matchday.intake.problem.TicketText("
                                + "id, openedAt, severity, title, substring(text, 1, :most)) from Ticket"
                                + " where customerKey = :customer order by openedAt desc, id desc",
                        TicketText.class)
                .setParameter("customer", customer)
                .setParameter("most", COMPARED_TEXT)
                .setMaxResults(COMPARED)
                .getResultList();
    }

    /** Differs whenever a customer's tickets do. */
    String stamp(String customer) {
        Object[] row = (Object[]) getEntityManager()
                .createQuery("select count(*), max(id), max(importedAt) from Ticket where customerKey = :customer")
                .setParameter("customer", customer)
                .getSingleResult();
        return row[0] + " " + row[1] + " " + row[2];
    }

    /** Takes out what an import was the last to write. */
    long takeBack(String customer, UUID importId) {
        return delete("customerKey = ?1 and importId = ?2", customer, importId);
    }

    /** Has other imports for the customer wait until this transaction ends. */
    void lock(String customer) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('tickets ' || :customer, 0))")
                .setParameter("customer", customer)
                .getSingleResult();
    }
}
