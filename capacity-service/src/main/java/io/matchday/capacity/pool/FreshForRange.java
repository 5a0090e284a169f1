package io.matchday.capacity.pool;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

/** How long a figure may count as fresh: from a minute to a year. */
@Constraint(validatedBy = FreshForRange.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface FreshForRange {
    String message() default "a time from PT1M to P366D is expected";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself; nothing is not its business. */
    class Check implements ConstraintValidator<FreshForRange, Duration> {
        private static final Duration LEAST = Duration.ofMinutes(1);
        private static final Duration MOST = Duration.ofDays(366);

        @Override
        public boolean isValid(Duration time, ConstraintValidatorContext context) {
            return time == null || (time.compareTo(LEAST) >= 0 && time.compareTo(MOST) <= 0);
        }
    }
}
