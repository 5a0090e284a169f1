package io.matchday.platform.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which cell styles show a number as a date or time. */
final class Styles {

    /** Number formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30), as far as they show dates. */
    private static final int FIRST_DATE = 14;

    private static final int LAST_DATE = 22;
    private static final int FIRST_EAST_ASIAN_DATE = 27;
    private static final int LAST_EAST_ASIAN_DATE = 36;
    private static final int FIRST_TIME = 45;
    private static final int LAST_TIME = 47;

    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]hms]*\\]|_.");
    private static final Pattern DATE_CODE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private final List<Boolean> dates = new ArrayList<>();

    static Styles none() {
        return new Styles();
    }

    static Styles read(byte[] part) throws RefusedException {
        Styles styles = new Styles();
        Xml.read(part, xml -> {
            Map<Integer, String> formats = new HashMap<>();
            while (xml.nextElement()) {
                if (xml.is("numFmt")) {
                    formats.put(xml.number("numFmtId", 0), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.is("cellXfs")) {
                    while (xml.nextWithin("cellXfs")) {
                        if (xml.is("xf")) {
                            styles.dates.add(isDate(xml.number("numFmtId", 0), formats));
                        }
                    }
                }
            }
        });
        return styles;
    }

    boolean date(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    private static boolean isDate(int format, Map<Integer, String> formats) {
        String code = formats.get(format);
        if (code != null) {
            return DATE_CODE.matcher(NOT_CODE.matcher(code).replaceAll("")).find();
        }
        return (format >= FIRST_DATE && format <= LAST_DATE)
                || (format >= FIRST_EAST_ASIAN_DATE && format <= LAST_EAST_ASIAN_DATE)
                || (format >= FIRST_TIME && format <= LAST_TIME);
    }
}
