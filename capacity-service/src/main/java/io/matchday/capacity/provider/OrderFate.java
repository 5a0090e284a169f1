package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.util.Optional;

/**
 * What becomes of an order that could not be sent.
 *
 * @param person why a person is needed; nothing: it is tried again, or it is over
 */
record OrderFate(OrderState state, Optional<PersonNeeded> person) {
    /**
     * Judges a failed sending. A "no" ends an order only if no attempt can have been taken.
     *
     * @param maybeTaken whether this attempt or an earlier one may have been
     * @param tooMany whether it has failed too often to go on
     */
    static OrderFate of(FaultException fault, boolean maybeTaken, boolean tooMany) {
        OrderState open = maybeTaken ? OrderState.UNKNOWN : OrderState.CREATED;
        if (isForPeople(fault.code())) {
            return new OrderFate(open, Optional.of(PersonNeeded.CREDENTIAL));
        }
        if (fault.code() == FaultCode.REJECTED && fault.isHarmless()) {
            return maybeTaken
                    ? new OrderFate(OrderState.UNKNOWN, Optional.of(PersonNeeded.CONTRADICTION))
                    : new OrderFate(OrderState.FAILED, Optional.empty());
        }
        return new OrderFate(open, Optional.of(PersonNeeded.GIVEN_UP).filter(person -> tooMany));
    }

    /** Whether trying again is of no use until somebody has put something right. */
    static boolean isForPeople(FaultCode code) {
        return switch (code) {
            case CREDENTIAL_MISSING, CREDENTIAL_REFUSED, ADDRESS_REFUSED -> true;
            case UNREACHABLE,
                    TIMEOUT,
                    ANSWER_LOST,
                    REDIRECTED,
                    THROTTLED,
                    REJECTED,
                    PROVIDER_ERROR,
                    TOO_LARGE,
                    NOT_JSON,
                    WRONG_SHAPE,
                    WRONG_UNIT,
                    OUT_OF_RANGE,
                    NOT_REACHED,
                    NOT_BOUND -> false;
        };
    }

    String note(FaultException fault) {
        return Plain.line(fault.code() + ": " + fault.getMessage(), 400);
    }
}
