package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.matchday.platform.text.PlainText;
import io.matchday.platform.xlsx.Content;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a filled cell as what its column asks for. Numbers, times and choices may be typed with an East Asian keyboard:
 * full-width forms mean the usual ones.
 *
 * @param times how times are read
 */
record CellReader(LocalTimes times) {

    /** The longest text of any field; patterns are not tried on more. */
    private static final int LONGEST_TEXT = 2000;

    private static final int LONGEST_TYPED = 200;
    private static final Pattern SEPARATORS = Pattern.compile("[,、;/\\n]");

    JsonNode read(Column column, Content content) throws CellFault {
        if (content instanceof Content.Failure) {
            throw new CellFault(Fault.ERROR_VALUE);
        }
        if (content instanceof Content.Uncomputed) {
            throw new CellFault(Fault.UNCOMPUTED);
        }
        if (content instanceof Content.Overlong) {
            throw new CellFault(Fault.TOO_LONG, LONGEST_TEXT);
        }
        return switch (column.kind()) {
            case TEXT -> TextNode.valueOf(text(content));
            case HOST -> TextNode.valueOf(text(content).toLowerCase(Locale.ROOT));
            case TIME -> TextNode.valueOf(
                    content instanceof Content.Amount number
                            ? times.read(number.value()).toString()
                            : times.read(typed(content, Fault.NOT_A_TIME)).toString());
            case BANDWIDTH -> LongNode.valueOf(
                    content instanceof Content.Amount number
                            ? Numbers.whole(number.value(), Long.MAX_VALUE)
                            : Bandwidth.parse(typed(content, Fault.NOT_A_BANDWIDTH)));
            case RATIO -> DoubleNode.valueOf(
                    content instanceof Content.Amount number
                            ? number.value().doubleValue()
                            : Numbers.ratio(typed(content, Fault.NOT_A_RATIO)));
            case DECIMAL -> DoubleNode.valueOf(number(content).doubleValue());
            case INTEGER -> IntNode.valueOf((int) Numbers.whole(number(content), Integer.MAX_VALUE));
            case LONG -> LongNode.valueOf(Numbers.whole(number(content), Long.MAX_VALUE));
            case CHOICE -> TextNode.valueOf(choice(text(content), column.options()));
            case CHOICES -> choices(text(content), column.options());
        };
    }

    /** Text as it was meant; a number is its digits, but a date is what Excel made of something else. */
    private static String text(Content content) throws CellFault {
        if (content instanceof Content.Amount number) {
            if (number.date()) {
                throw new CellFault(Fault.DATE_NOT_TEXT);
            }
            return number.value().stripTrailingZeros().toPlainString();
        }
        String text = content.shown().strip();
        if (text.length() > LONGEST_TEXT) {
            throw new CellFault(Fault.TOO_LONG, LONGEST_TEXT);
        }
        if (!PlainText.is(text)) {
            throw new CellFault(Fault.CONTROL_CHARACTER);
        }
        return text;
    }

    private static String typed(Content content, Fault otherwise) throws CellFault {
        if (!(content instanceof Content.Text text) || text.text().length() > LONGEST_TYPED) {
            throw new CellFault(otherwise);
        }
        return Normalizer.normalize(text.text(), Normalizer.Form.NFKC).strip();
    }

    private static BigDecimal number(Content content) throws CellFault {
        return content instanceof Content.Amount number
                ? number.value()
                : Numbers.plain(typed(content, Fault.NOT_A_NUMBER))
                        .orElseThrow(() -> new CellFault(Fault.NOT_A_NUMBER));
    }

    private static JsonNode choices(String text, List<Option> options) throws CellFault {
        TreeSet<String> chosen = new TreeSet<>();
        String usual = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (String one : SEPARATORS.split(usual, -1)) {
            if (!one.isBlank()) {
                chosen.add(choice(one.strip(), options));
            }
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        options.stream().map(Option::code).filter(chosen::contains).forEach(array::add);
        return array;
    }

    private static String choice(String text, List<Option> options) throws CellFault {
        String usual = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (Option option : options) {
            if (option.means(usual)) {
                return option.code();
            }
        }
        String all = options.stream().map(Option::code).collect(Collectors.joining(", "));
        throw new CellFault(Fault.UNKNOWN_OPTION, all);
    }
}
