package io.matchday.capacity.stocklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of a stock list, as its first row may name it. */
enum Column {
    KEY("key", "资源池"),
    PRODUCT("product", "产品"),
    PROVIDER("provider", "供应商"),
    REGION("region", "区域"),
    ZONE("zone", "可用区"),
    ISP("isp", "运营商"),
    UNIT("unit", "单位"),
    TOTAL("total", "总量"),
    QUOTA("quota", "配额"),
    SET_ASIDE("setAside", "预留"),
    PRICE_AMOUNT("priceAmount", "单价"),
    PRICE_CURRENCY("priceCurrency", "币种"),
    PRICE_UNITS("priceUnits", "计价数量"),
    PRICE_PERIOD("pricePeriod", "计价周期"),
    FRESH_FOR("freshFor", "有效期"),
    SOURCE("source", "来源"),
    OBSERVED_AT("observedAt", "观测时间");

    private final String english;
    private final String chinese;

    Column(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    static Optional<Column> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.english.toLowerCase(Locale.ROOT).equals(plain) || column.chinese.equals(plain))
                .findFirst();
    }

    /** The column that a field of a pool stands in. */
    static String ofField(String path) {
        return switch (path) {
            case "price.amount" -> PRICE_AMOUNT.english;
            case "price.currency" -> PRICE_CURRENCY.english;
            case "price.units" -> PRICE_UNITS.english;
            case "price.period" -> PRICE_PERIOD.english;
            default -> path;
        };
    }

    @Override
    public String toString() {
        return english;
    }
}
