package io.matchday.capacity.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;

/** Which provider is due for reading, who reads it, and what came of it. */
@ApplicationScoped
class ReadingBook implements PanacheRepositoryBase<ReadingProgress, String> {
    private static final int AT_A_TIME = 100;

    private final Providers providers;
    private final ProvidersConfig config;

    ReadingBook(Providers providers, ProvidersConfig config) {
        this.providers = providers;
        this.config = config;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void begin(String providerKey, Instant now) {
        persist(new ReadingProgress(providerKey, now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void changed(Provider provider, Instant now) {
        findById(provider.key(), LockModeType.PESSIMISTIC_WRITE).changed(provider.bindings(), now);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(String providerKey) {
        deleteById(providerKey);
    }

    @Transactional
    List<String> due(Instant now) {
        return find("nextReadAt <= ?1 and (leasedUntil is null or leasedUntil <= ?1) order by nextReadAt", now)
                .page(0, AT_A_TIME)
                .stream()
                .map(ReadingProgress::providerKey)
                .toList();
    }

    /** Takes a provider in hand if it is due, or whether or not; nothing if somebody else has it. */
    @Transactional
    Optional<Reading> take(String providerKey, boolean whetherOrNot, Instant now) {
        return find("providerKey", providerKey)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional()
                .filter(progress -> progress.isFree(now) && (whetherOrNot || progress.isDue(now)))
                .map(progress -> lease(progress, now));
    }

    /** Keeps what was read, unless the provider was changed or taken over meanwhile; gives what is known now. */
    @Transactional
    Optional<ReadingResults> keep(Reading reading, ReadingResults results, Instant now) {
        ReadingProgress progress = findById(reading.providerKey(), LockModeType.PESSIMISTIC_WRITE);
        if (progress == null || !progress.isLeased(reading.lease())) {
            return Optional.empty();
        }
        ReadingResults known = results.after(progress.results());
        progress.read(known, now, reading.every());
        return Optional.of(known);
    }

    private Reading lease(ReadingProgress progress, Instant now) {
        Provider provider = providers.findById(progress.providerKey());
        Instant until = now.plus(config.readingTime()).plus(config.lease());
        progress.lease(until);
        return new Reading(provider.key(), provider.connection(), provider.bindings(), provider.readEvery(), until);
    }
}
