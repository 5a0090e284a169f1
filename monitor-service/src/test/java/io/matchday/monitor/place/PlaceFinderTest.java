package io.matchday.monitor.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.monitor.delta.Places;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.Slice;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AddressTable clients = address -> {
        asked.incrementAndGet();
        return address.getHostAddress().startsWith("203.0.113.") ? new Place("联通", "湖北") : Place.UNKNOWN;
    };
    private final Places places = PlaceFinder.of(
            List.of(clients), NodeTable.parse(List.of("# nodes", "", "edge-1, telecom, hunan"), "nodes.csv"));

    private static LogRecord line(String client, String node, String isp) {
        LogRecord line = new LogRecord();
        set(line.client(), client);
        set(line.node(), node);
        set(line.isp(), isp);
        return line;
    }

    private static void set(Slice slice, String text) {
        slice.set(text.getBytes(UTF_8), 0, text.getBytes(UTF_8).length);
    }

    private String of(LogRecord line) {
        places.complete(line);
        return line.isp() + "|" + line.region();
    }

    @Test
    void theClientsAddressTellsFirstThenTheNode() {
        assertThat(of(line("203.0.113.9", "edge-1", ""))).isEqualTo("联通|湖北");
        assertThat(of(line("198.51.100.9", "edge-1", ""))).isEqualTo("telecom|hunan");
        assertThat(of(line("", "edge-1", ""))).isEqualTo("telecom|hunan");
        assertThat(of(line("", "edge-2", ""))).isEqualTo("|");
    }

    @Test
    void whatTheLineTellsStays() {
        assertThat(of(line("203.0.113.9", "edge-1", "mobile"))).isEqualTo("mobile|湖北");
    }

    @Test
    void aNetworkIsAskedForOnce() {
        for (int i = 0; i < 200; i++) {
            of(line("203.0.113." + i, "", ""));
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aBrokenNodeTableNamesItsLine() {
        assertThatThrownBy(() -> NodeTable.parse(List.of("a,b,c", "a,b"), "nodes.csv"))
                .hasMessage("nodes.csv, line 2: node, carrier and region are expected");
    }
}
