package io.matchday.platform.identity;

import java.util.List;

/**
 * One line of the sign-ins file.
 *
 * @param name what is typed as the user name
 * @param passwordHash see {@link PasswordHash}
 * @param roles as in {@link Roles}
 * @param customers keys of the customers this sign-in belongs to; only the customer role is bound by it
 */
public record SignIn(String name, String passwordHash, List<String> roles, List<String> customers) {

    public SignIn {
        roles = List.copyOf(roles);
        customers = List.copyOf(customers);
        if (!Roles.ALL.containsAll(roles)) {
            throw new IllegalArgumentException("Sign-in '" + name + "' has a role that does not exist: " + roles);
        }
    }
}
