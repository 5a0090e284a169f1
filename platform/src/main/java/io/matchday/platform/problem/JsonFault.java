package io.matchday.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a JSON body, told by field or by line and column, without the parser's own vocabulary. */
record JsonFault(ProblemCode code, String detail, String field, Integer line, Integer column) {

    static JsonFault of(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return atField(CommonProblem.UNKNOWN_FIELD, unknown, "Unknown field '" + unknown.getPropertyName() + "'");
        }
        if (fault instanceof InvalidFormatException format && format.getTargetType() != null) {
            return atField(CommonProblem.INVALID_FIELD, format, expectation(format.getTargetType()));
        }
        if (fault instanceof ValueInstantiationException value) {
            return atField(CommonProblem.INVALID_FIELD, value, ownWords(value));
        }
        if (fault instanceof MismatchedInputException mismatch
                && mismatch.getPath().isEmpty()) {
            return at(fault, "A JSON object is expected");
        }
        if (fault instanceof MismatchedInputException mismatch) {
            return atField(CommonProblem.INVALID_FIELD, mismatch, "The value has the wrong shape");
        }
        if (fault instanceof StreamConstraintsException) {
            return at(fault, "The JSON is nested too deep, or holds a name, number or text that is too long");
        }
        if (fault instanceof InputCoercionException) {
            return at(fault, "A number is out of range");
        }
        return at(fault, "This is not well-formed JSON");
    }

    HttpProblem.Builder toProblem() {
        HttpProblem.Builder problem = ProblemStatus.of(code).withDetail(detail);
        if (field != null && !field.isEmpty()) {
            problem.with("field", field);
        }
        if (line != null) {
            problem.with("line", line).with("column", column);
        }
        return problem;
    }

    private static JsonFault atField(ProblemCode code, JsonMappingException fault, String detail) {
        return new JsonFault(code, detail, path(fault.getPath()), null, null);
    }

    private static JsonFault at(JsonProcessingException fault, String detail) {
        JsonLocation at = fault.getLocation();
        return at == null
                ? new JsonFault(CommonProblem.MALFORMED_REQUEST, detail, null, null, null)
                : new JsonFault(CommonProblem.MALFORMED_REQUEST, detail, null, at.getLineNr(), at.getColumnNr());
    }

    private static String expectation(Class<?> target) {
        if (target.isEnum()) {
            return Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "Expected one of ", ""));
        }
        if (java.time.Instant.class.equals(target)) {
            return "Expected a time such as 2026-10-31T12:00:00Z";
        }
        if (java.time.Duration.class.equals(target)) {
            return "Expected a duration such as PT90S";
        }
        return Number.class.isAssignableFrom(target) || target.isPrimitive()
                ? "Expected a number"
                : "The value has the wrong format";
    }

    /** A record of ours that refused its input says why in words meant for the caller. */
    private static String ownWords(ValueInstantiationException fault) {
        return fault.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null
                ? refused.getMessage()
                : "The value is not valid";
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
