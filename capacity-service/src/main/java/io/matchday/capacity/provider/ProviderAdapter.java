package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultException;
import java.util.Optional;

/** How providers of one kind are spoken to. */
sealed interface ProviderAdapter permits ManualAdapter, HttpAdapter, KubernetesAdapter, AlibabaAdapter {
    ProviderKind kind();

    /**
     * Reads one figure, in the provider's unit.
     *
     * @param run what was read just before for other figures need not be asked for again
     * @throws FaultException when there is no answer that can be believed
     */
    Observation read(Connection connection, Source source, ReadingRun run);

    /** Who takes orders; nobody where people have to ask. */
    Optional<OrderDesk> desk();
}
