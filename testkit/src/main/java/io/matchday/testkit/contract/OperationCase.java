package io.matchday.testkit.contract;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How one operation of a contract is proved to let in whom it should, and nobody else.
 *
 * @param operation method and path as in the contract: {@code GET /intake/api/v1/events/{eventKey}}
 * @param roles the sign-ins that are let in; all others get 403
 * @param status what a sign-in that is let in is answered on success
 * @param request completes a signed-in request and gives the path parameters; called anew for each role
 */
public record OperationCase(
        String operation, Set<String> roles, int status, Function<RequestSpecification, Map<String, ?>> request) {

    public OperationCase {
        roles = Set.copyOf(roles);
    }

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    String path() {
        return operation.substring(operation.indexOf(' ') + 1);
    }
}
