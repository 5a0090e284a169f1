package io.matchday.monitor.store;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.DeltaCodec;
import io.matchday.monitor.delta.MinuteDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads back what requests and errors were counted by beside their status. */
@ApplicationScoped
public class Details {

    private static final long CHUNK_SECONDS = 600;

    private final DataSource database;
    private final Settlement settlement;

    Details(DataSource database, Settlement settlement) {
        this.database = database;
        this.settlement = settlement;
    }

    /**
     * Shows, in the order of time, all that has been acknowledged before this call. A minute of a domain may be shown in
     * several parts. The delta shown is filled again for the next part.
     *
     * @param from first second; the minute that it lies in is shown from its beginning
     * @param to second after the last
     */
    public void read(List<String> domains, long from, long to, Consumer<Delta> visitor) {
        settlement.settle();
        Delta minute = new Delta(DetailRows.words());
        try (Connection connection = database.getConnection()) {
            for (long begin = MinuteDetails.minuteAt(from); begin < to; begin += CHUNK_SECONDS) {
                for (byte[] row : DetailRows.read(connection, domains, begin, Math.min(to, begin + CHUNK_SECONDS))) {
                    minute.begin(minute.vocabulary());
                    DeltaCodec.addTo(minute, row);
                    visitor.accept(minute);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The details cannot be read", failed);
        }
    }
}
