package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Consistency;
import io.matchday.intake.event.Disagreement;
import io.matchday.intake.event.EventFacts;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds facts to the rules that they are held to whichever way they come, and tells each breach in both languages. */
@ApplicationScoped
class FactsRules {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern ELEMENT = Pattern.compile("\\.<[^>]*>$");
    private static final Message FORM = new Message("See its explanation", "请参阅该项说明");

    private final Validator validator;

    FactsRules(Validator validator) {
        this.validator = validator;
    }

    /** Whether each field by itself is as it has to be. */
    boolean wellFormed(EventFacts facts) {
        return validator.validate(facts).isEmpty();
    }

    void check(EventFacts facts, Findings findings) {
        for (ConstraintViolation<EventFacts> violation : validator.validate(facts)) {
            String field =
                    ELEMENT.matcher(violation.getPropertyPath().toString()).replaceAll("");
            tell(field, violation, findings);
        }
        for (Disagreement one : Consistency.disagreements(facts)) {
            findings.errorAt(one.field(), one.code(), one.message());
        }
    }

    private static void tell(String field, ConstraintViolation<EventFacts> violation, Findings findings) {
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        if (rule instanceof NotNull || rule instanceof NotBlank) {
            findings.errorAt(field, Fault.MISSING);
        } else if (rule instanceof Size size) {
            size(field, size, violation.getInvalidValue(), findings);
        } else if (rule instanceof Positive) {
            findings.errorAt(field, Fault.NOT_POSITIVE);
        } else if (rule instanceof DecimalMin || rule instanceof DecimalMax) {
            boolean ramp = field.endsWith("factor");
            findings.errorAt(field, Fault.OUT_OF_RANGE, ramp ? "1" : "0", ramp ? "100000" : limits.get("value"));
        } else {
            findings.errorAt(field, Fault.MALFORMED, help(field));
        }
    }

    private static void size(String field, Size size, Object value, Findings findings) {
        if (!(value instanceof Collection<?> items)) {
            findings.errorAt(field, Fault.TOO_LONG, size.max());
        } else if (items.size() < size.min()) {
            findings.errorAt(field, Fault.MISSING);
        } else {
            // The first one too many shows where to cut.
            String first = field + "[" + size.max() + "]";
            Stream.of("", ".name", ".key", ".region")
                    .flatMap(part -> findings.placeOf(first + part).stream())
                    .findFirst()
                    .ifPresent(place -> findings.place(field, place));
            findings.errorAt(field, Fault.TOO_MANY, size.max());
        }
    }

    private static Message help(String field) {
        List<Section> sections = Section.read(0);
        String bare = INDEX.matcher(field).replaceAll("");
        return sections.stream()
                .flatMap(section -> section.columns().stream()
                        .filter(column -> bare.equals(path(section, column)))
                        .map(Column::help))
                .findFirst()
                .orElse(FORM);
    }

    private static String path(Section section, Column column) {
        return section.list().isEmpty() ? column.field() : section.list() + "." + column.field();
    }
}
