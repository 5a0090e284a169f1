package io.matchday.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Whoever sent the request at hand. */
@RequestScoped
public class Caller {

    static final String CUSTOMERS = "matchday.customers";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name to be kept with what the caller did; for a service's call, the person who caused it. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Whether what belongs to this customer may be shown: to a customer's people only their own. */
    public boolean sees(String customer) {
        return !boundToCustomers() || customers().contains(customer);
    }

    /** Whether the caller sees some customers' things only, because no role of theirs goes further. */
    public boolean boundToCustomers() {
        return !has(Roles.VIEWER) && !has(Roles.SERVICE);
    }

    /** The customers a bound caller belongs to. */
    public Set<String> customers() {
        Set<String> customers = identity.getAttribute(CUSTOMERS);
        return customers == null ? Set.of() : customers;
    }
}
