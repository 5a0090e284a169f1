package io.matchday.launcher.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed after a command: options with a value, flags without one, and the rest in its order. */
public final class Arguments {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {}

    /**
     * Reads what was typed.
     *
     * @param typed words as the shell parted them
     * @param valued names of options that take the next word as their value, or the part after an equals sign
     * @param flags names of options that take none
     */
    public static Arguments read(List<String> typed, Set<String> valued, Set<String> flags) {
        Arguments arguments = new Arguments();
        for (int at = 0; at < typed.size(); at++) {
            String word = typed.get(at);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!word.startsWith("--")) {
                arguments.rest.add(word);
            } else if (flags.contains(word)) {
                arguments.options.put(word, "true");
            } else if (!valued.contains(name)) {
                throw new Trouble("There is no option " + name + " here; './matchday --help' lists them.");
            } else if (equals >= 0) {
                arguments.options.put(name, word.substring(equals + 1));
            } else if (at + 1 < typed.size()) {
                arguments.options.put(name, typed.get(++at));
            } else {
                throw new Trouble(name + " needs a value.");
            }
        }
        return arguments;
    }

    /** The words that belong to no option. */
    public List<String> rest() {
        return List.copyOf(rest);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean flag(String name) {
        return options.containsKey(name);
    }

    /** A whole number within bounds. */
    public long number(String name, long byDefault, long least, long most) {
        String given = options.get(name);
        if (given == null) {
            return byDefault;
        }
        try {
            long number = Long.parseLong(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw notWithin(name, given, least, most);
        }
        throw notWithin(name, given, least, most);
    }

    /** One of some words. */
    public String oneOf(String name, String byDefault, String... words) {
        String given = options.getOrDefault(name, byDefault);
        if (!List.of(words).contains(given)) {
            throw new Trouble("%s is one of %s, but not '%s'.".formatted(name, String.join(", ", words), given));
        }
        return given;
    }

    private static Trouble notWithin(String name, String given, long least, long most) {
        return new Trouble("%s must be a whole number from %d to %d, but is '%s'.".formatted(name, least, most, given));
    }
}
