package io.matchday.capacity.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Takes what is needed out of a provider's JSON, and tells what is not as it should be. */
final class JsonPlace {
    static final String PATTERN = "(/[^/~\\p{Cntrl}]*(~[01][^/~\\p{Cntrl}]*)*)+";
    static final String MESSAGE = "a JSON Pointer like /data/total is expected";

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_WORDS = 300;
    /** Some write numbers as text. */
    private static final String NUMBER = "-?[0-9]{1,30}(\\.[0-9]{1,30})?";

    private JsonPlace() {}

    /** A number, written as one or as text of digits. */
    static BigDecimal number(JsonNode document, String pointer) {
        JsonNode found = document.at(pointer);
        if (found.isNumber()) {
            return found.decimalValue();
        }
        if (found.isTextual() && found.textValue().matches(NUMBER)) {
            return new BigDecimal(found.textValue());
        }
        throw wrong(pointer, "a number", found);
    }

    /** A text that says something. */
    static String text(JsonNode document, String pointer) {
        return optionalText(document, pointer).orElseThrow(() -> wrong(pointer, "a text", document.at(pointer)));
    }

    /** A text; nothing where it is absent, null or empty. Whole numbers count as text: some references are numbers. */
    static Optional<String> optionalText(JsonNode document, String pointer) {
        JsonNode found = document.at(pointer);
        if (found.isMissingNode() || found.isNull()) {
            return Optional.empty();
        }
        if (!found.isTextual() && !found.isIntegralNumber()) {
            throw wrong(pointer, "a text", found);
        }
        String text = Plain.line(found.asText());
        if (text.length() > LONGEST_TEXT) {
            throw wrong(pointer, "a text of at most " + LONGEST_TEXT + " characters", found);
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** What the provider says to people, shortened; nothing where it says nothing. */
    static Optional<String> words(JsonNode document, String pointer) {
        return Optional.of(Plain.line(document.at(pointer).asText(""), LONGEST_WORDS))
                .filter(some -> !some.isEmpty());
    }

    /** A moment in ISO 8601. */
    static Instant moment(JsonNode document, String pointer) {
        String text = text(document, pointer);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException notATime) {
            throw wrong(pointer, "a time in ISO 8601", document.at(pointer));
        }
    }

    /** A list of at most so many. */
    static JsonNode list(JsonNode document, String pointer, int most) {
        JsonNode found = document.at(pointer);
        if (!found.isArray()) {
            throw wrong(pointer, "a list", found);
        }
        if (found.size() > most) {
            throw FaultException.open(FaultCode.TOO_LARGE, "More than " + most + " entries at " + pointer);
        }
        return found;
    }

    private static FaultException wrong(String pointer, String expected, JsonNode found) {
        String what = found.isMissingNode() ? "nothing" : found.getNodeType().name();
        return FaultException.open(
                FaultCode.WRONG_SHAPE, "Expected " + expected + " at " + pointer + ", found " + what);
    }
}
