package io.matchday.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.resteasy.reactive.jackson.runtime.serialisers.ServerJacksonMessageBodyReader;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Reads JSON that callers send, stricter than JSON that we get back from another service or from our own store: what was
 * let in once, or elsewhere, must stay readable.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(MediaType.APPLICATION_JSON)
public final class RequestReader extends ServerJacksonMessageBodyReader {

    private final ObjectReader requests;

    RequestReader(ObjectMapper json) {
        requests = json.copy().registerModule(new RequestValues()).reader();
    }

    @Override
    protected ObjectReader getEffectiveReader() {
        return requests;
    }
}
