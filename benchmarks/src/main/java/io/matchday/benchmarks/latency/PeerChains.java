package io.matchday.benchmarks.latency;

import io.matchday.benchmarks.measure.Child;
import io.matchday.benchmarks.measure.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Other tools doing the same with a log file: one mtail, and for each way of setting them a Prometheus and an Alertmanager. */
final class PeerChains {

    private static final String MTAIL = "mtail";
    private static final String PROMETHEUS = "prometheus";
    private static final List<String> ALERTMANAGERS = List.of("prometheus-alertmanager", "alertmanager");

    private final List<Chain> chains;
    private final List<String> missing;
    private final Path log;

    private PeerChains(List<Chain> chains, List<String> missing, Path log) {
        this.chains = chains;
        this.missing = missing;
        this.log = log;
    }

    /** Starts those wanted, or none when a program that they need is not installed. */
    static PeerChains start(Children children, List<Chain> wanted, double target, Function<Chain, String> webhooks)
            throws IOException {
        Path log = children.file("access.log", "");
        List<String> missing = new ArrayList<>();
        String mtail = find(List.of(MTAIL), missing);
        String prometheus = find(List.of(PROMETHEUS), missing);
        String alertmanager = find(ALERTMANAGERS, missing);
        if (!missing.isEmpty()) {
            return new PeerChains(List.of(), missing, log);
        }
        int mtailPort = startMtail(children, mtail, log);
        for (Chain chain : wanted) {
            int alertmanagerPort = startAlertmanager(children, alertmanager, chain, webhooks.apply(chain));
            Path rules = children.file(chain.key() + ".rules.yml", chain.rules(target));
            startPrometheus(children, prometheus, chain, chain.prometheus(rules, mtailPort, alertmanagerPort));
        }
        return new PeerChains(wanted, missing, log);
    }

    /** Those that run. */
    List<Chain> chains() {
        return List.copyOf(chains);
    }

    /** Programs without which none runs. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Writes lines as a server would. */
    synchronized void write(String lines) throws IOException {
        if (!chains.isEmpty()) {
            Files.writeString(log, lines, StandardOpenOption.APPEND);
        }
    }

    private static int startMtail(Children children, String program, Path log) throws IOException {
        int port = Ports.free();
        Path counting = children.file("count.mtail", Chain.MTAIL);
        children.start(
                MTAIL,
                URI.create("http://127.0.0.1:" + port + "/metrics"),
                List.of(
                        program,
                        "--progs=" + counting,
                        "--logs=" + log,
                        "--address=127.0.0.1",
                        "--port=" + port,
                        "--poll_interval=100ms",
                        "--logtostderr"));
        return port;
    }

    private static int startAlertmanager(Children children, String program, Chain chain, String webhook)
            throws IOException {
        int port = Ports.free();
        Path settings = children.file(chain.key() + ".alertmanager.yml", chain.alertmanager(webhook));
        children.start(
                "alertmanager-" + chain.key(),
                ready(port),
                List.of(
                        program,
                        "--config.file=" + settings,
                        "--storage.path=" + children.folder().resolve("alertmanager-" + chain.key()),
                        "--web.listen-address=127.0.0.1:" + port,
                        "--cluster.listen-address="));
        return port;
    }

    private static void startPrometheus(Children children, String program, Chain chain, String settings)
            throws IOException {
        int port = Ports.free();
        children.start(
                "prometheus-" + chain.key(),
                ready(port),
                List.of(
                        program,
                        "--config.file=" + children.file(chain.key() + ".prometheus.yml", settings),
                        "--storage.tsdb.path=" + children.folder().resolve("prometheus-" + chain.key()),
                        "--web.listen-address=127.0.0.1:" + port));
    }

    private static URI ready(int port) {
        return URI.create("http://127.0.0.1:" + port + "/-/ready");
    }

    private static String find(List<String> names, List<String> missing) {
        for (String name : names) {
            if (Child.find(name).isPresent()) {
                return Child.find(name).get().toString();
            }
        }
        missing.add(names.get(0));
        return "";
    }
}
