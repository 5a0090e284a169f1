package io.matchday.capacity.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an answer that has to be JSON, and tells what is wrong where it is not. */
public final class ReplyJson {
    private static final Pattern JSON_TYPE = Pattern.compile("(application|text)/([a-z0-9.+-]+\\+)?json\\s*(;.*)?");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)");

    /** Numbers keep what was sent; nobody's capacity needs more than these bounds. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(64)
                            .maxStringLength(64 << 10)
                            .maxNameLength(256)
                            .maxTokenCount(200_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<String> secrets;
    private final InstantSource clock;

    /**
     * For the answers to calls that were made with these secrets.
     *
     * @param secrets what must not be told of an answer, even if it holds them
     */
    public ReplyJson(List<String> secrets, InstantSource clock) {
        this.secrets = List.copyOf(secrets);
        this.clock = clock;
    }

    /**
     * The body of a successful answer.
     *
     * @throws FaultException when it is no success, or no JSON
     */
    public JsonNode success(Reply reply) {
        if (!reply.isSuccess()) {
            throw refusal(reply);
        }
        return body(reply);
    }

    /** The body, whatever the status says; nothing where it cannot be read. */
    public Optional<JsonNode> anyway(Reply reply) {
        try {
            return Optional.of(body(reply));
        } catch (FaultException unreadable) {
            return Optional.empty();
        }
    }

    /** What an answer that is no success means. */
    public FaultException refusal(Reply reply) {
        FaultException fault = judged(reply.status(), "Answered " + reply.status() + ": " + excerpt(reply));
        return reply.pause(clock.instant()).map(fault::comeAgainIn).orElse(fault);
    }

    private static FaultException judged(int status, String detail) {
        return switch (status) {
            case 429 -> FaultException.harmless(FaultCode.THROTTLED, detail);
            case 401, 403 -> FaultException.harmless(FaultCode.CREDENTIAL_REFUSED, detail);
            case 503 -> FaultException.open(FaultCode.THROTTLED, detail);
                // The same request may be underway (409, as the draft on Idempotency-Key says) or have come in part.
            case 408, 409, 425 -> FaultException.open(FaultCode.PROVIDER_ERROR, detail);
            default -> other(status, detail);
        };
    }

    private static FaultException other(int status, String detail) {
        if (status >= 300 && status < 400) {
            return FaultException.open(FaultCode.REDIRECTED, detail);
        }
        return status >= 400 && status < 500
                ? FaultException.harmless(FaultCode.REJECTED, detail)
                : FaultException.open(FaultCode.PROVIDER_ERROR, detail);
    }

    private JsonNode body(Reply reply) {
        String type = reply.contentType().orElse("").toLowerCase(Locale.ROOT);
        if (!JSON_TYPE.matcher(type).matches()) {
            throw notJson(type.isEmpty() ? "No media type" : "Media type " + shortened(type), reply);
        }
        Matcher charset = CHARSET.matcher(type);
        if (charset.find() && !charset.group(1).equals("utf-8")) {
            throw notJson("Charset " + shortened(charset.group(1)), reply);
        }
        try {
            String text =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(reply.body())).toString();
            JsonNode read = MAPPER.readTree(text);
            if (read == null || read.isMissingNode()) {
                throw notJson("An empty body", reply);
            }
            return read;
        } catch (CharacterCodingException notUtf8) {
            throw notJson("Not UTF-8", reply);
        } catch (JsonProcessingException broken) {
            throw notJson("Not well-formed, cut off, or out of bounds", reply);
        }
    }

    private FaultException notJson(String what, Reply reply) {
        return FaultException.open(FaultCode.NOT_JSON, what + ": " + excerpt(reply));
    }

    private String excerpt(Reply reply) {
        return Excerpt.of(reply.body(), secrets);
    }

    private String shortened(String text) {
        return Excerpt.of(text.getBytes(UTF_8), secrets);
    }
}
