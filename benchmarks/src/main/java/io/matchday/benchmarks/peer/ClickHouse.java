package io.matchday.benchmarks.peer;

import io.matchday.benchmarks.log.LogFiles;
import io.matchday.benchmarks.measure.Case;
import io.matchday.benchmarks.measure.Child;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** ClickHouse taking the log as JSON and rolling it up by slots of 10 s, domain, node and status. */
final class ClickHouse implements Peer {

    static final String COLUMNS = "t String, host String, node String, status UInt16, bytes UInt64";
    static final String ROLL_UP =
            "SELECT toDateTime(intDiv(toUInt32(parseDateTimeBestEffort(t)), 10) * 10) AS slot, host,"
                    + " node, status, count() AS requests, sum(bytes) AS sent FROM lines GROUP BY slot, host, node, status";
    static final String SKIP_OTHERS = "--input_format_skip_unknown_fields=1";

    @Override
    public String name() {
        return "ClickHouse, 10 s roll-up";
    }

    @Override
    public Case comparable() {
        return Case.NDJSON;
    }

    /** By itself where it comes as one program, as a server with a materialized view where it comes as that. */
    @Override
    public OptionalDouble linesPerCpuSecond(LogFiles files, long lines) throws IOException {
        for (List<String> local : List.of(List.of("clickhouse-local"), List.of("clickhouse", "local"))) {
            Optional<Path> program = Child.find(local.get(0));
            if (program.isPresent()) {
                return new Program(name(), comparable(), local.get(0), made -> words(local))
                        .linesPerCpuSecond(files, lines);
            }
        }
        Optional<Path> server = Child.find("clickhouse-server");
        Optional<Path> client = Child.find("clickhouse-client");
        return server.isPresent() && client.isPresent()
                ? OptionalDouble.of(lines / new ClickHouseServer(server.get(), client.get(), files).cpuSeconds())
                : OptionalDouble.empty();
    }

    private static List<String> words(List<String> local) {
        List<String> options = List.of(
                "--input-format",
                "JSONEachRow",
                "--structure",
                COLUMNS,
                "--table",
                "lines",
                SKIP_OTHERS,
                "--query",
                ROLL_UP);
        return local.size() == 1
                ? options
                : Stream.concat(local.stream().skip(1), options.stream()).toList();
    }
}
