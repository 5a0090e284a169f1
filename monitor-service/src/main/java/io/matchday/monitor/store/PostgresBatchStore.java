package io.matchday.monitor.store;

import io.matchday.monitor.delta.BatchBuilder;
import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.DeltaCodec;
import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.delta.Vocabularies;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Bodies in PostgreSQL: which have come, what they add to the counts, what was wrong with their lines. For use by one
 * thread: what a group adds is told in a delta that the next group fills again.
 */
final class PostgresBatchStore implements BatchStore {

    private final DataSource database;
    private final Vocabularies vocabularies;
    private final Delta added;

    PostgresBatchStore(DataSource database, Vocabularies vocabularies) {
        this.database = database;
        this.vocabularies = vocabularies;
        this.added = new Delta(vocabularies.current());
    }

    @Override
    public Stored store(List<IngestBatch> group) {
        try (Connection connection = database.getConnection()) {
            return Transaction.of(connection, () -> write(connection, group));
        } catch (SQLException failed) {
            throw new IllegalStateException("A group of bodies cannot be written", failed);
        }
    }

    private Stored write(Connection connection, List<IngestBatch> group) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Whatever the server's default: what is acknowledged must survive its crash.
            statement.execute("set local synchronous_commit to on");
        }
        Set<BatchRows.Identity> unseen = BatchRows.claim(connection, group);
        List<IngestBatch> first = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        for (IngestBatch batch : group) {
            // The same body may be in the group twice: whoever is asked for first has it.
            if (unseen.remove(BatchRows.Identity.of(batch))) {
                first.add(batch);
                receipts.add(Receipt.first(batch));
            } else {
                receipts.add(Receipt.again(batch));
            }
        }
        added.begin(vocabularies.current());
        first.forEach(batch -> DeltaCodec.addRollupsTo(added, batch.encoded()));
        Journal.append(connection, first);
        BatchRows.keepRejections(connection, first, BatchBuilder.REJECTIONS_KEPT);
        BatchRows.addTotals(connection, group, receipts);
        return new Stored(receipts, added);
    }
}
