package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies one rule to each subject it concerns. */
final class RuleRun {
    private final Rule rule;
    private final RuleBook book;
    private final Facts facts;
    private final Duration lasting;
    private final Set<Warning> warnings;

    RuleRun(Rule rule, RuleBook book, Facts facts, Duration lasting, Set<Warning> warnings) {
        this.rule = rule;
        this.book = book;
        this.facts = facts;
        this.lasting = lasting;
        this.warnings = warnings;
    }

    List<Contribution> contributions() {
        return facts.subjects().stream()
                .filter(rule::concerns)
                .flatMap(subject -> contribution(subject).stream())
                .toList();
    }

    private Optional<Contribution> contribution(Subject subject) {
        Base base = facts.base(rule.of(), subject);
        warnings.addAll(base.warnings());
        Optional<String> product = product(subject);
        if (base.amounts().isEmpty() || product.isEmpty()) {
            return Optional.empty();
        }
        Calculation calculation = new Calculation(
                rule.of().unit(),
                book.formula(rule).terms(lasting),
                facts.redundancy(rule.redundancy(), subject, book),
                rule.into().unit());
        Derivation derivation = Derivation.of(base.amounts().get(), calculation);
        List<Message> steps = new ArrayList<>(base.steps());
        steps.addAll(derivation.steps());
        return Optional.of(
                new Contribution(product.get(), region(subject), subject.domain(), derivation.amounts(), steps));
    }

    private Optional<String> product(Subject subject) {
        if (rule.into().product() != null) {
            return Optional.of(rule.into().product());
        }
        if (subject.product() != null) {
            return Optional.of(subject.product());
        }
        if (subject.selfBuilt() && rule.into().selfBuiltOn() != null) {
            return Optional.of(rule.into().selfBuiltOn());
        }
        warnings.add(Warning.missing(
                subject.field() + ".product",
                "The product of " + subject.name() + " is not said: what it needs is in no figure",
                "未登记 " + subject.name() + " 所用产品，其需求未计入"));
        return Optional.empty();
    }

    private String region(Subject subject) {
        if (subject.region() == null && rule.into().place() == Rule.Place.SUBJECT) {
            warnings.add(Warning.missing(
                    subject.field() + ".region",
                    "The region of " + subject.name() + " is not said: its needs cannot be held against any pool",
                    "未登记 " + subject.name() + " 的地域，其需求无法与资源池比对"));
        }
        return subject.region();
    }
}
