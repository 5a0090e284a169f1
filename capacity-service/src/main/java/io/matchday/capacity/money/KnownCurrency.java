package io.matchday.capacity.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A currency of ISO 4217. */
@Constraint(validatedBy = KnownCurrency.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface KnownCurrency {
    String message() default "a currency of ISO 4217 is expected, such as CNY";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself; nothing is not its business. */
    class Check implements ConstraintValidator<KnownCurrency, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || Currencies.known(code);
        }
    }
}
