package io.matchday.intake.event;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Holds the items of a list to names of their own. */
public final class Distinct {

    private Distinct() {}

    /**
     * The names of all, of which none may stand twice.
     *
     * @param list where the list is, in words of the request
     * @param field of an item that is at fault if its name was there before
     */
    public static <T> Set<String> names(String list, String field, List<T> items, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String one = name.apply(items.get(i));
            if (!names.add(one)) {
                throw ProblemException.atField(
                        CommonProblem.INVALID_FIELD, list + "[" + i + "]." + field, "'" + one + "' is listed twice");
            }
        }
        return names;
    }
}
