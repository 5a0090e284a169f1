package io.matchday.capacity.pool;

import io.quarkus.panache.common.Parameters;
import java.util.Optional;

/** Which pools are asked for; what is null or empty asks for all. */
record PoolFilter(Optional<Product> product, String provider, String region) {
    /** The conditions to be added to a query, their values put with the others. */
    String conditions(Parameters values) {
        StringBuilder conditions = new StringBuilder();
        product.ifPresent(wanted -> add(conditions, values, "product", wanted));
        Optional.ofNullable(provider).ifPresent(wanted -> add(conditions, values, "provider", wanted));
        Optional.ofNullable(region).ifPresent(wanted -> add(conditions, values, "region", wanted));
        return conditions.toString();
    }

    private static void add(StringBuilder conditions, Parameters values, String name, Object wanted) {
        conditions.append(" and ").append(name).append(" = :").append(name);
        values.and(name, wanted);
    }
}
