package io.matchday.benchmarks.ingest;

import io.matchday.benchmarks.log.PackedLog;
import io.matchday.benchmarks.measure.Child;
import io.matchday.benchmarks.measure.Ports;
import io.matchday.benchmarks.measure.ProcessCpu;
import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.files.Folders;
import io.matchday.launcher.process.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** nginx reading the same bodies and throwing them away: what taking them off the wire costs at least. */
final class NginxCeiling {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final double MEGA = 1e6;
    /** The system counts in hundredths. */
    private static final double LEAST_SECONDS = 0.5;

    private static final int MOST_ROUNDS = 30;

    /** The answer is the monitor's, so that the sender is the same. */
    private static final String CONFIGURATION =
            """
            daemon off;
            worker_processes 1;
            pid nginx.pid;
            error_log stderr error;
            events { worker_connections 512; }
            http {
              access_log off;
              client_max_body_size 64m;
              client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi; scgi_temp_path scgi;
              server {
                listen 127.0.0.1:%d;
                location / { default_type application/json; return 200 '{}'; }
              }
            }
            """;

    private NginxCeiling() {}

    /** Megabytes on the wire per CPU-second; empty when nginx is not installed. */
    static OptionalDouble megabytesPerCpuSecond(PackedLog log, int connections) throws IOException {
        Optional<Path> nginx = Child.find("nginx");
        if (nginx.isEmpty() || !ProcessCpu.isTold()) {
            return OptionalDouble.empty();
        }
        Path folder = Files.createTempDirectory("matchday-nginx");
        int port = Ports.free();
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(port));
        Process process = new ProcessBuilder(
                        nginx.get().toString(), "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return OptionalDouble.of(measure(process, port, log, connections));
        } finally {
            process.destroy();
            process.onExit().join();
            Folders.delete(folder);
        }
    }

    private static double measure(Process process, int port, PackedLog log, int connections) throws IOException {
        if (!Waiting.until(() -> !process.isAlive() || answers(port), PATIENCE, LOOK_EVERY) || !process.isAlive()) {
            throw new IOException("nginx did not start");
        }
        Load load = new Load(new LogFeed(URI.create("http://127.0.0.1:" + port + "/"), "none"), connections);
        load.send(log);
        ProcessCpu cpu = new ProcessCpu(process.pid());
        double before = cpu.seconds();
        int rounds = 0;
        while (rounds < MOST_ROUNDS && cpu.seconds() - before < LEAST_SECONDS) {
            load.send(log);
            rounds++;
        }
        return rounds * log.wireBytes() / MEGA / (cpu.seconds() - before);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
