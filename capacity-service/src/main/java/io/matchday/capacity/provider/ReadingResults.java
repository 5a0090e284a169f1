package io.matchday.capacity.provider;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** What came of reading all figures of a provider. */
@RegisterForReflection
record ReadingResults(List<ReadingResult> all) {
    static final ReadingResults NONE = new ReadingResults(List.of());

    ReadingResults {
        all = List.copyOf(all);
    }

    boolean whole() {
        return all.stream().noneMatch(ReadingResult::failed);
    }

    /** These, with what is still known from before. */
    ReadingResults after(ReadingResults before) {
        return new ReadingResults(all.stream()
                .map(now -> before.all().stream()
                        .filter(old -> old.isOf(now.pool(), now.figure()))
                        .findFirst()
                        .map(now::after)
                        .orElse(now))
                .toList());
    }

    ReadingResults boundBy(Bindings bindings) {
        return new ReadingResults(all.stream()
                .filter(result -> bindings.of(result.pool()).stream()
                        .flatMap(binding -> binding.readings().stream())
                        .anyMatch(reading -> reading.figure() == result.figure()))
                .toList());
    }
}
