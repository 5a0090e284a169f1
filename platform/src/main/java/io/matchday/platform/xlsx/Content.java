package io.matchday.platform.xlsx;

import java.math.BigDecimal;

/** What stands in a filled cell; of a formula, the value it was saved with. */
public sealed interface Content {

    /** The content in words, to be shown to whoever filled it in. */
    String shown();

    /** Text as people see it. */
    record Text(String text) implements Content {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param date whether it is shown as a date or time
     */
    record Amount(BigDecimal value, boolean date) implements Content {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    /** TRUE or FALSE. */
    record Truth(boolean value) implements Content {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error such as {@code #REF!}. */
    record Failure(String code) implements Content {
        @Override
        public String shown() {
            return code;
        }
    }

    /** A formula that was saved without a value. */
    record Uncomputed() implements Content {
        @Override
        public String shown() {
            return "=";
        }
    }

    /** Text longer than the bound; its start. */
    record Overlong(String start) implements Content {
        @Override
        public String shown() {
            return start;
        }
    }
}
