package io.matchday.capacity.demand;

import io.matchday.capacity.text.Slug;
import io.matchday.platform.text.Message;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All rules, with what they share. */
@RegisterForReflection(
        targets = {
            RuleBook.class,
            RuleBook.RedundancyFactor.class,
            Ladder.class,
            Ladder.Rung.class,
            Parameter.class,
            FormulaData.class,
            Rule.class,
            Rule.Condition.class,
            Rule.Target.class,
            Message.class
        })
@Schema(name = "DemandRules", description = "How needs are found; the file that the service has started with")
record RuleBook(
        @Schema(required = true, description = "Changes with every change of a rule") String version,
        @Schema(required = true) List<RedundancyFactor> redundancy,
        @Schema(required = true) List<Ladder> ladders,
        @Schema(required = true, description = "In the order they are applied") List<Rule> rules) {
    RuleBook {
        redundancy = List.copyOf(redundancy);
        ladders = List.copyOf(ladders);
        rules = List.copyOf(rules);
        if (version == null || version.isBlank()) {
            throw new IllegalArgumentException("The rules have no version");
        }
        Map<String, Ladder> byKey = index(ladders, Ladder::key);
        index(rules, Rule::key);
        index(redundancy, RedundancyFactor::redundancy);
        for (Rule rule : rules) {
            rule.formula().resolve(byKey);
            if (!Slug.fits(rule.key()) || rule.key().equals(LineKey.BY_HAND)) {
                throw new IllegalArgumentException("'" + rule.key() + "' is no key for a rule");
            }
        }
    }

    Formula formula(Rule rule) {
        return rule.formula().resolve(ladders.stream().collect(Collectors.toMap(Ladder::key, Function.identity())));
    }

    /** How many times over a link of this redundancy needs what it carries; once where it is not told. */
    int factor(String link) {
        return redundancy.stream()
                .filter(one -> one.redundancy().equals(link))
                .mapToInt(RedundancyFactor::factor)
                .findAny()
                .orElse(1);
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> key) {
        Map<String, T> index = new HashMap<>();
        for (T item : items) {
            if (index.put(key.apply(item), item) != null) {
                throw new IllegalArgumentException(key.apply(item) + " is in the rules twice");
            }
        }
        return index;
    }

    /** What a link's redundancy comes to. */
    @Schema(name = "DemandRedundancyFactor")
    record RedundancyFactor(
            @Schema(required = true, description = "As the links of a chain have it", examples = "ACTIVE_STANDBY")
                    String redundancy,
            @Schema(required = true, description = "How many times over what it carries is needed") int factor,
            @Schema(required = true) Message why) {
        RedundancyFactor {
            if (redundancy == null || factor < 1 || why == null) {
                throw new IllegalArgumentException("A redundancy lacks name, factor or why");
            }
        }
    }
}
