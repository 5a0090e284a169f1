package io.matchday.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.Repository;
import io.matchday.testkit.identity.SignIns;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Walks every operation of a service's contract: 401 without identity, 403 with every role it is not for, success with
 * every role it is for. An operation of the contract without a case fails, and so does a case without an operation.
 */
public final class OperationWalk {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head", "options");

    private final String service;
    private final Map<String, OperationCase> cases;

    public OperationWalk(String service, List<OperationCase> cases) {
        this.service = service;
        this.cases = cases.stream().collect(Collectors.toMap(OperationCase::operation, Function.identity()));
    }

    public Stream<DynamicTest> tests() throws IOException {
        Set<String> operations = operations();
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("every operation has a case", () -> assertThat(new TreeSet<>(cases.keySet()))
                .as("operations of %s with a case that says who is let in", service)
                .isEqualTo(operations)));
        operations.stream().filter(cases::containsKey).map(cases::get).forEach(one -> {
            tests.add(dynamicTest("401 " + one.operation(), () -> withoutIdentity(one)));
            for (String role : new TreeSet<>(Roles.ALL)) {
                int expected = one.roles().contains(role) ? one.status() : 403;
                tests.add(dynamicTest(expected + " " + one.operation() + " as " + role, () -> as(role, one, expected)));
            }
        });
        return tests.stream();
    }

    private Set<String> operations() throws IOException {
        JsonNode paths =
                new YAMLMapper().readTree(Repository.contract(service).toFile()).path("paths");
        Set<String> operations = new TreeSet<>();
        paths.fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
            }
        }));
        return operations;
    }

    private static void withoutIdentity(OperationCase one) {
        Response response = send(one, RestAssured.given());
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(401);
        assertThat(response.path("code").toString()).isEqualTo("unauthenticated");
    }

    private void as(String role, OperationCase one, int expected) {
        RequestSpecification request = SignIns.as(role);
        if (expected != 403) {
            request.filter(Contract.of(service));
        }
        Response response = send(one, request);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(expected);
        if (expected == 403) {
            assertThat(response.path("code").toString()).isEqualTo("forbidden");
        }
    }

    private static Response send(OperationCase one, RequestSpecification request) {
        Map<String, ?> pathParameters = one.request().apply(request.basePath("/"));
        return request.pathParams(pathParameters).request(one.method(), one.path());
    }
}
