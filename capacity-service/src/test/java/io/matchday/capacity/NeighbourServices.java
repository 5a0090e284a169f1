package io.matchday.capacity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands in for the services that are asked, and points the service under test at them. */
public final class NeighbourServices implements QuarkusTestResourceLifecycleManager {
    private Neighbours neighbours;

    @Override
    public Map<String, String> start() {
        neighbours = new Neighbours();
        return Map.of(
                "quarkus.rest-client.intake.url", neighbours.intake().url(),
                "quarkus.rest-client.monitor.url", neighbours.monitor().url());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(neighbours, new TestInjector.MatchesType(Neighbours.class));
    }

    @Override
    public void stop() {
        if (neighbours != null) {
            neighbours.close();
        }
    }
}
