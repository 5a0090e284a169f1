package io.matchday.intake.review;

import io.matchday.intake.escalation.Preview.PolicyPreview;
import io.matchday.intake.escalation.Preview.Telling;
import io.matchday.intake.escalation.Preview.Told;
import io.matchday.intake.event.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an escalation policy does.
 *
 * @param scope what it is for
 * @param calls in the order of their times
 */
record PolicyRow(String key, String scope, List<Call> calls) {

    PolicyRow {
        calls = List.copyOf(calls);
    }

    static PolicyRow of(PolicyPreview policy, Instant opened, Reader reader) {
        return new PolicyRow(
                policy.key(),
                scope(policy, reader),
                policy.tellings().stream()
                        .filter(telling -> telling.repetition() == 0)
                        .map(telling -> Call.of(telling, policy.tellings(), opened, reader))
                        .toList());
    }

    private static String scope(PolicyPreview policy, Reader reader) {
        if (policy.verdicts().isEmpty() && policy.domains().isEmpty()) {
            return reader.text("for every incident", "适用于所有事件");
        }
        return Stream.concat(
                        policy.verdicts().stream().map(verdict -> reader.text(Terms.of(verdict))),
                        policy.domains().stream())
                .collect(Collectors.joining(", "));
    }

    /**
     * The first time a step of the policy is told.
     *
     * @param people each with the ways they are reached; empty: nobody is
     * @param again how often it is told once more; null: never
     */
    record Call(String after, String at, List<String> people, String again) {

        Call {
            people = List.copyOf(people);
        }

        private static Call of(Telling telling, List<Telling> all, Instant opened, Reader reader) {
            Stream<String> named = telling.people().stream().map(told -> named(told, reader));
            Stream<String> more = telling.more() == 0 ? Stream.empty() : Stream.of("+" + telling.more());
            return new Call(
                    "+" + reader.duration(Duration.between(opened, telling.at())),
                    reader.clock(telling.at()),
                    Stream.concat(named, more).toList(),
                    again(telling, all, reader));
        }

        private static String named(Told told, Reader reader) {
            return told.person() + " ("
                    + told.channels().stream()
                            .map(Contact.Channel::kind)
                            .distinct()
                            .map(kind -> reader.text(kind.word()))
                            .collect(Collectors.joining(", "))
                    + ")";
        }

        private static String again(Telling first, List<Telling> all, Reader reader) {
            List<Telling> repeated = all.stream()
                    .filter(telling -> telling.step() == first.step() && telling.repetition() > 0)
                    .sorted(Comparator.comparing(Telling::at))
                    .toList();
            if (repeated.isEmpty()) {
                return null;
            }
            String last = reader.clock(repeated.get(repeated.size() - 1).at());
            return reader.text(
                    "again " + repeated.size() + "×, last at " + last, "重复 " + repeated.size() + " 次，最后一次 " + last);
        }
    }
}
