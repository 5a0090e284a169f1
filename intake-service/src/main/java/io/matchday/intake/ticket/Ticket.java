package io.matchday.intake.ticket;

import io.matchday.intake.problem.TicketSeverity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A customer's ticket as it was last imported. */
@Entity
@Table(name = "ticket")
class Ticket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "customer_key")
    private String customerKey;

    @Enumerated(EnumType.STRING)
    private ExportSystem system;

    @Column(name = "external_id")
    private String externalId;

    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private TicketSeverity severity;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "imported_at")
    private Instant importedAt;

    /** For Hibernate. */
    protected Ticket() {}

    Ticket(String customerKey, ExportSystem system, ImportedTicket imported, UUID importId, Instant now) {
        this.customerKey = customerKey;
        this.system = system;
        this.externalId = imported.externalId();
        take(imported, importId, now);
    }

    final void take(ImportedTicket imported, UUID by, Instant now) {
        title = imported.title();
        text = imported.text();
        severity = imported.severity();
        openedAt = imported.openedAt();
        changedAt = imported.changedAt();
        importId = by;
        importedAt = now;
    }

    ImportedTicket content() {
        return new ImportedTicket(externalId, title, text, severity, openedAt, changedAt);
    }

    Long id() {
        return id;
    }

    String externalId() {
        return externalId;
    }

    ExportSystem system() {
        return system;
    }

    Instant importedAt() {
        return importedAt;
    }
}
