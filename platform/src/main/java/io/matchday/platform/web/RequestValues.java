package io.matchday.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.matchday.platform.text.PlainText;
import java.io.IOException;
import java.time.Instant;

/** What every text and every time in a request has to be, whichever field it is for; a refusal names the field. */
final class RequestValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    RequestValues() {
        super("request-values");
        addDeserializer(String.class, new Text());
        addKeyDeserializer(String.class, new Name());
        addDeserializer(Instant.class, new Time());
    }

    /** Text as {@link PlainText}. */
    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null ? null : plain(text, context);
        }
    }

    /** A key of a map as {@link PlainText}. */
    private static final class Name extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return plain(key, context);
        }
    }

    /** A time as {@link Times} has it, written as text: a bare number leaves open what it counts. */
    private static final class Time extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        Time() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            try {
                return Times.read(parser.getText());
            } catch (IllegalArgumentException refused) {
                return (Instant) context.handleInstantiationProblem(Instant.class, null, refused);
            }
        }
    }

    private static String plain(String text, DeserializationContext context) throws IOException {
        try {
            return PlainText.require(text);
        } catch (IllegalArgumentException refused) {
            return (String) context.handleInstantiationProblem(String.class, null, refused);
        }
    }
}
