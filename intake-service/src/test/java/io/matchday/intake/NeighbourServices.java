package io.matchday.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts what stands in for the other services, and hands it to the tests that ask for it. */
public final class NeighbourServices implements QuarkusTestResourceLifecycleManager {

    private Neighbours neighbours;

    @Override
    public Map<String, String> start() {
        neighbours = new Neighbours();
        return Map.of(
                "quarkus.rest-client.capacity.url", neighbours.capacity().url(),
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
