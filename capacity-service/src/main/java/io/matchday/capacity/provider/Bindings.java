package io.matchday.capacity.provider;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Optional;

/** All that a provider has to do with pools; at most one binding for each. */
@RegisterForReflection
record Bindings(List<Binding> all) {
    Bindings {
        all = List.copyOf(all);
    }

    Optional<Binding> of(String poolKey) {
        return all.stream().filter(binding -> binding.pool().equals(poolKey)).findFirst();
    }
}
