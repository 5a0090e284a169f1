package io.matchday.intake.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of tickets, from the data file {@code wording/lexicon.json}.
 *
 * @param denials what before a term denies it, whatever it is
 * @param absences what before the name of a symptom says that it did not occur
 * @param assurances what after a term says that it is in order
 * @param breaks words at which a new clause begins
 * @param concepts what tickets speak of
 */
record Lexicon(
        List<String> denials,
        List<String> absences,
        List<String> assurances,
        List<String> breaks,
        List<Concept> concepts) {

    private static final String FILE = "/wording/lexicon.json";

    Lexicon {
        denials = List.copyOf(denials);
        absences = List.copyOf(absences);
        assurances = List.copyOf(assurances);
        breaks = List.copyOf(breaks);
        concepts = List.copyOf(concepts);
    }

    static Lexicon load() {
        try (InputStream file = Lexicon.class.getResourceAsStream(FILE)) {
            return of(JsonMapper.builder().build().readTree(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("The lexicon that comes with the service can be read", broken);
        }
    }

    /** Field by field, since a native image knows no classes by name. */
    private static Lexicon of(JsonNode file) {
        return new Lexicon(
                texts(file.path("denials")),
                texts(file.path("absences")),
                texts(file.path("assurances")),
                texts(file.path("breaks")),
                list(file.path("concepts"), Lexicon::concept));
    }

    private static Concept concept(JsonNode concept) {
        return new Concept(
                concept.path("key").asText(),
                concept.path("en").asText(),
                concept.path("zh").asText(),
                texts(concept.path("terms")),
                weights(ChainStage.class, concept.path("link")),
                weights(TicketProduct.class, concept.path("product")),
                weights(Symptom.class, concept.path("symptom")));
    }

    private static List<String> texts(JsonNode array) {
        return list(array, JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>();
        array.forEach(one -> all.add(each.apply(one)));
        return all;
    }

    private static <E extends Enum<E>> Map<E, Integer> weights(Class<E> type, JsonNode object) {
        Map<E, Integer> weights = new EnumMap<>(type);
        object.fields()
                .forEachRemaining(one -> weights.put(
                        Enum.valueOf(type, one.getKey()), one.getValue().asInt()));
        return weights;
    }
}
