package io.matchday.capacity.provider;

import java.util.Map;
import java.util.TreeMap;

/** One quota of Quota Centre, as both readings and orders name it. */
record QuotaKey(String productCode, String quotaActionCode, Map<String, String> dimensions) {
    QuotaKey {
        dimensions = Map.copyOf(dimensions);
    }

    /** As parameters of a request. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("ProductCode", productCode);
        parameters.put("QuotaActionCode", quotaActionCode);
        int number = 1;
        for (Map.Entry<String, String> dimension : new TreeMap<>(dimensions).entrySet()) {
            parameters.put("Dimensions." + number + ".Key", dimension.getKey());
            parameters.put("Dimensions." + number + ".Value", dimension.getValue());
            number++;
        }
        return parameters;
    }
}
