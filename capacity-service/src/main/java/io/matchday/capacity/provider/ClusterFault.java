package io.matchday.capacity.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.util.concurrent.TimeoutException;

/** What a failed call of an API server means. */
final class ClusterFault {
    private ClusterFault() {}

    static FaultException of(KubernetesClientException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof FaultException known) {
                return known;
            }
            if (cause instanceof TimeoutException) {
                return FaultException.open(FaultCode.TIMEOUT, "The API server did not answer in time");
            }
            if (cause instanceof JsonProcessingException) {
                return FaultException.open(FaultCode.NOT_JSON, "The API server answered what is no list of Kubernetes");
            }
        }
        return answered(failed.getCode());
    }

    /** The client's own words may hold what the server sent; only its status is told. */
    private static FaultException answered(int status) {
        if (status < 300) {
            return FaultException.open(FaultCode.UNREACHABLE, "No whole answer of the API server");
        }
        String detail = "The API server answered " + status;
        if (status == 401 || status == 403) {
            return FaultException.harmless(FaultCode.CREDENTIAL_REFUSED, detail);
        }
        if (status == 429) {
            return FaultException.harmless(FaultCode.THROTTLED, detail);
        }
        if (status < 400) {
            return FaultException.open(FaultCode.REDIRECTED, detail);
        }
        return status < 500
                ? FaultException.harmless(FaultCode.REJECTED, detail)
                : FaultException.open(FaultCode.PROVIDER_ERROR, detail);
    }
}
