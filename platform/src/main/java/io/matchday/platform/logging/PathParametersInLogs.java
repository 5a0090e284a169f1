package io.matchday.platform.logging;

import io.matchday.platform.web.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.jboss.logging.MDC;

/** Every log line written while a request is served carries the request's path parameters by their names. */
@Provider
@Priority(FilterOrder.LOGGING)
public final class PathParametersInLogs implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int LONGEST = 128;

    @Override
    public void filter(ContainerRequestContext request) {
        for (Map.Entry<String, List<String>> parameter :
                request.getUriInfo().getPathParameters().entrySet()) {
            MDC.put(parameter.getKey(), printable(parameter.getValue().get(0)));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        request.getUriInfo().getPathParameters().keySet().forEach(MDC::remove);
    }

    /** Callers choose the value: keep it from forging log lines or flooding them. */
    private static String printable(String value) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}
