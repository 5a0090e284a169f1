package io.matchday.intake.monitor;

import io.matchday.intake.config.IntakeConfig;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.NeighbourCheck;
import io.matchday.intake.readiness.Outdated;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether every domain of an event is heard from: one that sends no logs is watched by nobody. */
@ApplicationScoped
class MonitoringCheck implements NeighbourCheck {

    private static final int MOST_NAMED = 5;
    private static final Message POINT_LOGS =
            new Message("Point its logs at a source of monitor-service", "将其日志投递到监控服务的日志源");

    private final CountsGateway counts;
    private final Duration lookBack;
    private final InstantSource clock;

    MonitoringCheck(CountsGateway counts, IntakeConfig config, InstantSource clock) {
        this.counts = counts;
        this.clock = clock;
        this.lookBack = config.monitoring().lookBack();
    }

    @Override
    public ReadinessCheck ask(String eventKey) {
        Optional<Known<DomainCounts>> counted = counts.heard(eventKey, lookBack);
        return event -> missing(event.facts(), counted, clock.instant());
    }

    static List<Missing> missing(EventFacts facts, Optional<Known<DomainCounts>> counted, Instant now) {
        Severity severity = Severity.at(facts.level());
        if (counted.isEmpty()) {
            return List.of(unknown(severity));
        }
        Optional<Missing> outdated = Outdated.missing(
                Area.MONITORING, "monitoring-outdated", CountsGateway.SERVICE, facts.level(), counted.get(), now);
        return Stream.concat(silent(facts, counted.get().value(), severity), outdated.stream())
                .toList();
    }

    private static Stream<Missing> silent(EventFacts facts, DomainCounts counts, Severity severity) {
        Set<String> heard = counts.heard();
        List<String> unheard = facts.domains().stream()
                .map(Domain::name)
                .filter(domain -> !heard.contains(domain))
                .toList();
        if (counts.cutOff() && !unheard.isEmpty()) {
            return Stream.of(untold(unheard));
        }
        return unheard.stream().map(domain -> silent(severity, domain));
    }

    /** They may be heard from less than the last one of the ranking; to ask for each would be hundreds of calls a minute. */
    private static Missing untold(List<String> domains) {
        String some = domains.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String named = domains.size() > MOST_NAMED ? some + ", …" : some;
        return Missing.advisory(
                Area.MONITORING,
                "domains-not-told",
                "domains",
                new Message(
                        "monitor-service tells of the " + DomainCounts.MOST + " busiest domains; whether "
                                + domains.size() + " others are heard from cannot be told: " + named,
                        "监控服务仅给出请求最多的 " + DomainCounts.MOST + " 个域名，另有 " + domains.size() + " 个域名无法判断是否有日志：" + named),
                new Message("Ask monitor-service for each of these domains", "在监控服务中逐一查看这些域名"));
    }

    private static Missing unknown(Severity severity) {
        return new Missing(
                Area.MONITORING,
                severity,
                "monitoring-unknown",
                CountsGateway.SERVICE,
                new Message(
                        "monitor-service cannot be asked and has never told what it hears of this event",
                        "监控服务暂不可达，且从未反馈过该活动的数据"),
                new Message("Look again once monitor-service is back", "待监控服务恢复后重新查看"),
                null);
    }

    private static Missing silent(Severity severity, String domain) {
        return new Missing(
                Area.MONITORING,
                severity,
                "domain-not-heard",
                domain,
                new Message("No logs of " + domain + " have been heard lately", "近期未收到域名 " + domain + " 的日志"),
                POINT_LOGS,
                null);
    }
}
