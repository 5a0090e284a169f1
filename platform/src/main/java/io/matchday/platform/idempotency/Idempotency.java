package io.matchday.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes a creating request safe to repeat: the first answer under an Idempotency-Key is kept in the same transaction as
 * what it created, and given again. Two requests with one key at the same time wait for each other in the database.
 * After the IETF draft "The Idempotency-Key HTTP Header Field" (draft-ietf-httpapi-idempotency-key-header).
 */
@RequestScoped
public class Idempotency {

    /** Name of the request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private final Caller caller;
    private final UriInfo uri;
    private final ObjectMapper json;
    private final AnswerStore store;
    private final EntityManager entities;

    Idempotency(Caller caller, UriInfo uri, ObjectMapper json, AnswerStore store, EntityManager entities) {
        this.caller = caller;
        this.uri = uri;
        this.json = json;
        this.store = store;
        this.entities = entities;
    }

    /**
     * Runs a creating request in a transaction, at most once for its key.
     *
     * @param key the Idempotency-Key header; null runs the request without protection
     * @param request what was asked, to tell a repetition from another request under the same key
     */
    public Response once(String key, Object request, Supplier<Response> create) {
        if (key == null) {
            return QuarkusTransaction.joiningExisting().call(create::get);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, HEADER, "1 to " + LONGEST_KEY + " characters are expected");
        }
        AnswerKey answerKey = new AnswerKey(caller.name(), key, uri.getPath() + "\n" + write(request));
        return QuarkusTransaction.joiningExisting().call(() -> claimed(answerKey, create));
    }

    private Response claimed(AnswerKey key, Supplier<Response> create) {
        Optional<Answer> first = store.claim(key);
        if (first.isPresent()) {
            return first.get().toResponse();
        }
        Response response = create.get();
        entities.flush();
        Answer answer = new Answer(
                response.getStatus(),
                Optional.ofNullable(response.getHeaderString("Location")),
                Optional.ofNullable(response.getHeaderString("ETag")),
                write(response.getEntity()));
        store.keep(key, answer);
        return answer.toResponse();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("What the API takes and gives can be written as JSON", failed);
        }
    }

    /** An answer as it goes out, first time or again. */
    record Answer(int status, Optional<String> location, Optional<String> etag, String body) {

        Response toResponse() {
            Response.ResponseBuilder response = Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(body);
            location.ifPresent(value -> response.header("Location", value));
            etag.ifPresent(value -> response.header("ETag", value));
            return response.build();
        }
    }
}
