package io.matchday.monitor.store;

import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.delta.Rejection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that say which bodies have come and what was wrong with them. */
final class BatchRows {

    private static final String CLAIM =
            """
            insert into ingest_batch (source_key, digest, accepted, rejected, late)
            select source, decode(digest, 'hex'), accepted, rejected, late
            from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[])
              as t (source, digest, accepted, rejected, late)
            order by source, digest
            on conflict do nothing
            returning source_key, encode(digest, 'hex')""";
    private static final String TOTALS =
            """
            update log_source s set accepted = s.accepted + t.accepted, rejected = s.rejected + t.rejected,
              duplicate = s.duplicate + t.duplicate, late = s.late + t.late, last_heard_at = now(),
              newest_at = greatest(s.newest_at, to_timestamp(nullif(t.newest, ?) / 1000.0))
            from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
              as t (source, accepted, rejected, duplicate, late, newest)
            where s.key = t.source""";
    private static final String REJECT =
            """
            insert into rejected_line (source_key, line, reason, text)
            select * from unnest(?::text[], ?::bigint[], ?::text[], ?::text[])""";
    private static final String TRIM =
            """
            delete from rejected_line r using (select unnest(?::text[]) as source) t
            where r.source_key = t.source and r.id <= (select id from rejected_line
              where source_key = t.source order by id desc offset ? limit 1)""";

    private BatchRows() {}

    /** Notes which bodies have come; gives those that had not come before. */
    static Set<Identity> claim(Connection connection, List<IngestBatch> group) throws SQLException {
        Set<Identity> unseen = new HashSet<>();
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            new Columns<>(connection, claim, group)
                    .texts(IngestBatch::source)
                    .texts(batch -> batch.digest().hex())
                    .longs(IngestBatch::accepted)
                    .longs(IngestBatch::rejected)
                    .longs(IngestBatch::late);
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    unseen.add(new Identity(row.getString(1), row.getString(2)));
                }
            }
        }
        return unseen;
    }

    /** Keeps rejected lines for reading, the last so many of each source. */
    static void keepRejections(Connection connection, List<IngestBatch> batches, int kept) throws SQLException {
        List<Rejected> rows = new ArrayList<>();
        batches.forEach(batch -> batch.rejections().forEach(line -> rows.add(new Rejected(batch.source(), line))));
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement reject = connection.prepareStatement(REJECT);
                PreparedStatement trim = connection.prepareStatement(TRIM)) {
            new Columns<>(connection, reject, rows)
                    .texts(Rejected::source)
                    .longs(row -> row.line().line())
                    .texts(row -> row.line().reason())
                    .texts(row -> row.line().text());
            reject.executeUpdate();
            Set<String> sources = new HashSet<>();
            rows.forEach(row -> sources.add(row.source()));
            new Columns<>(connection, trim, sources).texts(source -> source);
            trim.setInt(2, kept);
            trim.executeUpdate();
        }
    }

    /** Adds up what the sources have sent. */
    static void addTotals(Connection connection, List<IngestBatch> group, List<Receipt> receipts) throws SQLException {
        Map<String, Total> totals = new HashMap<>();
        for (int i = 0; i < group.size(); i++) {
            totals.merge(
                    group.get(i).source(),
                    new Total(receipts.get(i), group.get(i).newest()),
                    Total::plus);
        }
        try (PreparedStatement update = connection.prepareStatement(TOTALS)) {
            update.setLong(1, Long.MIN_VALUE);
            new Columns<>(connection, update, totals.entrySet(), 1)
                    .texts(Map.Entry::getKey)
                    .longs(total -> total.getValue().receipt().accepted())
                    .longs(total -> total.getValue().receipt().rejected())
                    .longs(total -> total.getValue().receipt().duplicate())
                    .longs(total -> total.getValue().receipt().late())
                    .longs(total -> total.getValue().newest());
            update.executeUpdate();
        }
    }

    /** What one source's bodies in a group come to. */
    private record Total(Receipt receipt, long newest) {

        Total plus(Total other) {
            return new Total(receipt.plus(other.receipt), Math.max(newest, other.newest));
        }
    }

    private record Rejected(String source, Rejection line) {}

    /** What makes a body the same one. */
    record Identity(String source, String digest) {

        static Identity of(IngestBatch batch) {
            return new Identity(batch.source(), batch.digest().hex());
        }
    }
}
