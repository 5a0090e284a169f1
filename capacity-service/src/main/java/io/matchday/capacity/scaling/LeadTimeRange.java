package io.matchday.capacity.scaling;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

/** How long before a window a provider may want to know: up to a year. */
@Constraint(validatedBy = LeadTimeRange.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface LeadTimeRange {
    String message() default "a time from PT0S to P366D is expected";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself; nothing is not its business. */
    class Check implements ConstraintValidator<LeadTimeRange, Duration> {
        private static final Duration MOST = Duration.ofDays(366);

        @Override
        public boolean isValid(Duration time, ConstraintValidatorContext context) {
            return time == null || (!time.isNegative() && time.compareTo(MOST) <= 0);
        }
    }
}
