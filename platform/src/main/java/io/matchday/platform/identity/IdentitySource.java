package io.matchday.platform.identity;

import java.util.Optional;

/** Where people's identities come from. Chosen by {@code matchday.identity.source}. */
interface IdentitySource {

    /** The sign-in that this name and password open, if they do. Blocking: it may hash or ask elsewhere. */
    Optional<SignIn> open(String name, String password);
}
