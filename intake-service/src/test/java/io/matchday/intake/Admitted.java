package io.matchday.intake;

import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.CUSTOMER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;
import static io.matchday.platform.identity.Roles.VIEWER;

import java.util.Set;

/** Sign-ins that are let in to the usual kinds of operations. */
public final class Admitted {

    /** Whoever may see an event. */
    public static final Set<String> READERS = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, CUSTOMER, SERVICE);

    /** Whoever prepares it. */
    public static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);

    /** Whoever decides on it. */
    public static final Set<String> DECIDERS = Set.of(COMMANDER, ADMIN, SERVICE);

    private Admitted() {}
}
