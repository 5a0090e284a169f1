package io.matchday.benchmarks.peer;

import io.matchday.benchmarks.log.LogFiles;
import io.matchday.benchmarks.measure.Child;
import io.matchday.benchmarks.measure.Ports;
import io.matchday.benchmarks.measure.ProcessCpu;
import io.matchday.launcher.process.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A ClickHouse of our own with a materialized view, on a port that is free, in a folder that goes away. */
final class ClickHouseServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private static final String CONFIGURATION =
            """
            <yandex>
              <logger><level>error</level><log>server.log</log><errorlog>errors.log</errorlog></logger>
              <tcp_port>%d</tcp_port><listen_host>127.0.0.1</listen_host>
              <path>%s/data/</path><tmp_path>%s/tmp/</tmp_path><users_config>%s/users.xml</users_config>
              <default_profile>default</default_profile><default_database>default</default_database>
              <mark_cache_size>100000000</mark_cache_size>
            </yandex>
            """;

    private static final String USERS =
            """
            <yandex>
              <profiles><default></default></profiles>
              <users><default>
                <password></password><networks><ip>127.0.0.1</ip></networks>
                <profile>default</profile><quota>default</quota>
              </default></users>
              <quotas><default></default></quotas>
            </yandex>
            """;

    private final Path server;
    private final Path client;
    private final LogFiles files;
    private final int port;

    ClickHouseServer(Path server, Path client, LogFiles files) throws IOException {
        this.server = server;
        this.client = client;
        this.files = files;
        this.port = Ports.free();
    }

    /** Processor time of server and client from the first byte of the log to its last. */
    double cpuSeconds() throws IOException {
        Path home = Files.createDirectories(files.folder().resolve("clickhouse"));
        Files.writeString(home.resolve("config.xml"), CONFIGURATION.formatted(port, home, home, home));
        Files.writeString(home.resolve("users.xml"), USERS);
        Process process = new ProcessBuilder(server.toString(), "--config-file=" + home.resolve("config.xml"))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out.log").toFile())
                .start();
        try {
            awaitPort(process);
            query("CREATE TABLE lines (" + ClickHouse.COLUMNS + ") ENGINE = Null");
            query("CREATE MATERIALIZED VIEW roll_up ENGINE = SummingMergeTree() ORDER BY (slot, host, node, status) AS "
                    + ClickHouse.ROLL_UP);
            ProcessCpu cpu = new ProcessCpu(process.pid());
            double before = cpu.seconds();
            double ofClient = query("INSERT INTO lines FORMAT JSONEachRow", ClickHouse.SKIP_OTHERS);
            return cpu.seconds() - before + ofClient;
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private void awaitPort(Process process) throws IOException {
        boolean listens = Waiting.until(() -> !process.isAlive() || answers(), PATIENCE, LOOK_EVERY);
        if (!listens || !process.isAlive()) {
            throw new IOException("clickhouse-server did not start");
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private double query(String text, String... options) throws IOException {
        List<String> words =
                new ArrayList<>(List.of(client.toString(), "--host=127.0.0.1", "--port=" + port, "--query=" + text));
        words.addAll(List.of(options));
        return Child.cpuSeconds(words, files.ndjson(), files.folder());
    }
}
