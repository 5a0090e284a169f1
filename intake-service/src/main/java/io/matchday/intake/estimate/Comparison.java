package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Forecast;
import io.matchday.intake.estimate.method.Forecaster;
import io.matchday.intake.estimate.method.Measured;
import io.matchday.intake.estimate.method.Occasion;
import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.event.Domain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One event beside the past ones. What several domains have in common is worked out once. */
final class Comparison {

    private final Occasion target;
    private final List<Example> examples;
    private final Map<String, List<Measured>> measured = new HashMap<>();
    private final Map<String, Optional<Found>> found = new HashMap<>();

    Comparison(Occasion target, List<Example> examples) {
        this.target = target;
        this.examples = List.copyOf(examples);
    }

    Optional<Found> event(Quantity quantity) {
        return in(Scope.EVENT, quantity);
    }

    /** In the narrowest scope of which enough events tell, else in that of which most do. */
    Optional<Found> domain(Domain domain, Quantity quantity) {
        Scope most = null;
        for (Scope scope : Scope.of(domain)) {
            int told = measured(scope, quantity).size();
            if (told >= Forecast.ENOUGH) {
                return in(scope, quantity);
            }
            if (told > (most == null ? 0 : measured(most, quantity).size())) {
                most = scope;
            }
        }
        return most == null ? Optional.empty() : in(most, quantity);
    }

    private Optional<Found> in(Scope scope, Quantity quantity) {
        return found.computeIfAbsent(
                scope.key() + "/" + quantity, key -> Forecaster.forecast(target, measured(scope, quantity), quantity)
                        .map(forecast -> new Found(key, scope, quantity, forecast)));
    }

    private List<Measured> measured(Scope scope, Quantity quantity) {
        return measured.computeIfAbsent(scope.key() + "/" + quantity, key -> examples.stream()
                .flatMap(example -> example.measured(scope, quantity).stream())
                .toList());
    }

    /** A forecast and of what it is. */
    record Found(String key, Scope scope, Quantity quantity, Forecast forecast) {}
}
