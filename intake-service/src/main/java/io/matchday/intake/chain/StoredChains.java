package io.matchday.intake.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The stored chains by the key of their event. */
@ApplicationScoped
class StoredChains implements PanacheRepositoryBase<StoredChain, String> {}
