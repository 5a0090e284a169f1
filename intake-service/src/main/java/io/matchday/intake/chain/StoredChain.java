package io.matchday.intake.chain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The chain of an event as it is kept. */
@Entity
@Table(name = "chain")
class StoredChain {

    /** Read by the database alone. */
    @Id
    @Column(name = "event_key")
    @SuppressWarnings("UnusedVariable")
    private String eventKey;

    /** Counted by hand: version 0 is the empty chain that is not stored, and the event's lock keeps writers apart. */
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChainNode> nodes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChainLink> links;

    /** For Hibernate. */
    protected StoredChain() {}

    StoredChain(String eventKey) {
        this.eventKey = eventKey;
    }

    void replace(Chain chain) {
        nodes = chain.nodes();
        links = chain.links();
        version++;
    }

    Chain chain() {
        return new Chain(nodes, links);
    }

    long version() {
        return version;
    }
}
