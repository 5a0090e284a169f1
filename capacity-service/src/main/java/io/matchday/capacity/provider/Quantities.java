package io.matchday.capacity.provider;

import io.fabric8.kubernetes.api.model.Quantity;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import io.matchday.capacity.provider.KubernetesSource.NodeResource;
import java.math.BigDecimal;
import java.util.Map;

/** Kubernetes' quantities as numbers: cores, bytes, pods. */
final class Quantities {
    private Quantities() {}

    static BigDecimal of(Map<String, Quantity> quantities, NodeResource resource) {
        Quantity quantity = quantities == null ? null : quantities.get(wire(resource));
        if (quantity == null) {
            return BigDecimal.ZERO;
        }
        try {
            BigDecimal amount = quantity.getNumericalAmount();
            if (amount.signum() < 0) {
                throw FaultException.open(FaultCode.OUT_OF_RANGE, "A quantity of " + wire(resource) + " is negative");
            }
            return amount;
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw FaultException.open(FaultCode.WRONG_SHAPE, "A quantity of " + wire(resource) + " cannot be read");
        }
    }

    private static String wire(NodeResource resource) {
        return switch (resource) {
            case VCPU -> "cpu";
            case MEMORY -> "memory";
            case PODS -> "pods";
        };
    }
}
