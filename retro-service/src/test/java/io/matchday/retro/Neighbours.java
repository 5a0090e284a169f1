package io.matchday.retro;

import io.matchday.testkit.contract.ProviderStub;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The three services that retro asks, as stubs that are held to their contracts. */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {

    private static final String PROBLEM = "{\"status\":%d,\"title\":\"\",\"code\":\"%s\"}";

    private ProviderStub intake;
    private ProviderStub monitor;
    private ProviderStub capacity;

    @Override
    public Map<String, String> start() {
        intake = new ProviderStub("intake-service");
        monitor = new ProviderStub("monitor-service");
        capacity = new ProviderStub("capacity-service");
        return Map.of(
                "quarkus.rest-client.intake.url",
                intake.url(),
                "quarkus.rest-client.monitor.url",
                monitor.url(),
                "quarkus.rest-client.capacity.url",
                capacity.url(),
                // A breaker opened by one test must not fail the next.
                "quarkus.fault-tolerance.global.circuit-breaker.delay",
                "50",
                "matchday.retro.carry-through.every",
                "1s",
                "matchday.retro.carry-through.after",
                "5s");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Neighbours.class));
    }

    @Override
    public void stop() {
        for (ProviderStub stub : all()) {
            if (stub != null) {
                stub.close();
            }
        }
    }

    /** Lets the neighbours know all of this day; gives the event's key. */
    public String tell(MatchDay day) {
        String event = day.eventKey();
        intake.on("GET " + intakePath(event), 200, day.event());
        intake.on("GET " + intakePath(event) + "/transitions", 200, day.steps());
        intake.on("POST " + intakePath(event) + "/transitions", 201, MatchDay.CLOSING_STEP);
        monitor.on("GET /monitor/api/v1/incidents", 200, day.incidents());
        monitor.on("GET /monitor/api/v1/events/" + event + "/traffic", 200, day.traffic());
        capacity.on("GET /capacity/api/v1/events/" + event + "/reservations", 200, day.reservations());
        capacity.on("GET /capacity/api/v1/events/" + event + "/headroom", 200, day.headroom());
        capacity.on("GET /capacity/api/v1/events/" + event + "/report", 200, day.report());
        capacity.on("GET /capacity/api/v1/pools", 200, MatchDay.POOLS);
        return event;
    }

    /** Lets intake answer the closing of an event with an error. */
    public void refuseClosing(String eventKey, int status, String code) {
        intake.on("POST " + intakePath(eventKey) + "/transitions", status, PROBLEM.formatted(status, code));
    }

    /** Lets intake take the closing of an event. */
    public void takeClosing(String eventKey) {
        intake.on("POST " + intakePath(eventKey) + "/transitions", 201, MatchDay.CLOSING_STEP);
    }

    /** What intake was told to do with an event: the bodies, in their order. */
    public List<String> closingsTold(String eventKey) {
        String told = "POST " + intakePath(eventKey) + "/transitions ";
        return intake.received().stream()
                .filter(request -> request.startsWith(told))
                .map(request -> request.substring(told.length()))
                .toList();
    }

    public void intakeAway(boolean gone) {
        intake.away(gone);
    }

    public void monitorAway(boolean gone) {
        monitor.away(gone);
    }

    public void capacityAway(boolean gone) {
        capacity.away(gone);
    }

    /** All requests to all of them so far. */
    public long asked() {
        return all().stream().mapToLong(stub -> stub.received().size()).sum();
    }

    /** Fails when an exchange did not fit a neighbour's contract; forgets everything for the next test. */
    public void verifyAndReset() {
        try {
            all().forEach(ProviderStub::verify);
        } finally {
            all().forEach(ProviderStub::reset);
        }
    }

    private List<ProviderStub> all() {
        return Arrays.asList(intake, monitor, capacity);
    }

    private static String intakePath(String eventKey) {
        return "/intake/api/v1/events/" + eventKey;
    }
}
