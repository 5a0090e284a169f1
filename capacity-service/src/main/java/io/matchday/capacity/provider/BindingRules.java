package io.matchday.capacity.provider;

import io.matchday.capacity.pool.FigureKind;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether bindings make sense for a provider of a kind; what does not is told by its field. */
final class BindingRules {
    private final ProviderKind kind;
    private final Set<String> pools = new HashSet<>();
    private final Set<QuotaKey> ordered = new HashSet<>();

    private BindingRules(ProviderKind kind) {
        this.kind = kind;
    }

    /** Fails at the first binding that does not. */
    static void check(ProviderKind kind, List<Binding> bindings) {
        BindingRules rules = new BindingRules(kind);
        for (int i = 0; i < bindings.size(); i++) {
            rules.check(bindings.get(i), "bindings[" + i + "]");
        }
    }

    private void check(Binding binding, String place) {
        if (!pools.add(binding.pool())) {
            throw refused(place + ".pool", "A pool is bound once to a provider");
        }
        Set<FigureKind> figures = EnumSet.noneOf(FigureKind.class);
        for (int i = 0; i < binding.readings().size(); i++) {
            ReadingSpec reading = binding.readings().get(i);
            String at = place + ".readings[" + i + "]";
            if (!figures.add(reading.figure())) {
                throw refused(at + ".figure", "A figure is read once for a pool");
            }
            requireKind(reading.from().source().kind(), at + ".from");
        }
        binding.route().ifPresent(order -> checkRoute(order.route(), place + ".order"));
    }

    private void checkRoute(Route route, String at) {
        requireKind(route.kind(), at);
        // Two pools that raise one quota would each add to a level that the other one is raising.
        if (route instanceof QuotaRoute quota && !ordered.add(quota.key())) {
            throw refused(at + ".quotaCentre", "A quota is ordered for one pool only");
        }
    }

    private void requireKind(ProviderKind needed, String at) {
        if (needed != kind) {
            throw refused(at, "This is for providers of kind " + needed + ", not " + kind);
        }
    }

    private static ProblemException refused(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}
