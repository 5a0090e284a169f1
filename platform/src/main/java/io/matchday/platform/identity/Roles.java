package io.matchday.platform.identity;

import java.util.Set;
import java.util.TreeSet;

/** Who may do what. Operations name the least role they need; a role brings those below it along. */
public final class Roles {

    /** Reads everything. */
    public static final String VIEWER = "viewer";
    /** Prepares, investigates, changes. */
    public static final String ENGINEER = "engineer";
    /** Talks to the customer; writes updates, not configuration. */
    public static final String LIAISON = "liaison";
    /** Decides: phases, overrides, closure. */
    public static final String COMMANDER = "commander";
    /** Keeps the installation: sources, sign-ins. */
    public static final String ADMIN = "admin";
    /** The customer's side; reads what concerns its own events. */
    public static final String CUSTOMER = "customer";
    /** Another service of the suite. */
    public static final String SERVICE = "service";

    public static final Set<String> ALL = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, CUSTOMER, SERVICE);

    private Roles() {}

    /** The given roles with all that they bring along. */
    static Set<String> expand(Set<String> granted) {
        Set<String> roles = new TreeSet<>(granted);
        if (roles.contains(ADMIN)) {
            roles.add(COMMANDER);
        }
        if (roles.contains(COMMANDER)) {
            roles.add(ENGINEER);
            roles.add(LIAISON);
        }
        if (roles.contains(ENGINEER) || roles.contains(LIAISON)) {
            roles.add(VIEWER);
        }
        return roles;
    }
}
