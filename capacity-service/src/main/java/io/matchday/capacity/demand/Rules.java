package io.matchday.capacity.demand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The rules that ship with the service. Read at the start, so that a file that is not whole stops it there. */
@Startup
@ApplicationScoped
class Rules {
    private static final String FILE = "/demand/rules.json";

    private final RuleBook book = read();

    RuleBook book() {
        return book;
    }

    static RuleBook parse(String json) throws JsonProcessingException {
        return mapper().readValue(json, RuleBook.class);
    }

    private static RuleBook read() {
        try (InputStream file = Rules.class.getResourceAsStream(FILE)) {
            return mapper().readValue(file, RuleBook.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " cannot be used", broken);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().addModule(new JavaTimeModule()).build();
    }
}
