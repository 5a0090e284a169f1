package io.matchday.intake.escalation;

import io.matchday.intake.event.Contact.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the policies would do with an incident that opened at an instant and that nobody took in hand. */
@Schema(name = "EscalationPreview")
public record Preview(
        @Schema(required = true, description = "When the incident opens") Instant at,
        @Schema(required = true) List<PolicyPreview> policies) {

    /** Beyond this nobody reads on, and an answer has to end somewhere. */
    private static final int MOST = 10;

    public Preview {
        policies = List.copyOf(policies);
    }

    static Preview of(Escalation escalation, Reach reach, Instant at) {
        return new Preview(
                at,
                escalation.policies().stream()
                        .map(policy -> PolicyPreview.of(policy, reach, at))
                        .toList());
    }

    /** What one policy would do. */
    @Schema(name = "EscalationPolicyPreview")
    public record PolicyPreview(
            @Schema(required = true) String key,
            @Schema(required = true) Set<Verdict> verdicts,
            @Schema(required = true) List<String> domains,
            @Schema(required = true, description = "In the order of their times") List<Telling> tellings) {

        public PolicyPreview {
            tellings = List.copyOf(tellings);
        }

        private static PolicyPreview of(Policy policy, Reach reach, Instant opened) {
            List<Telling> tellings = new ArrayList<>();
            for (int step = 0; step < policy.steps().size(); step++) {
                List<Instant> times = policy.steps().get(step).tellings(opened);
                for (int time = 0; time < times.size(); time++) {
                    Map<String, List<Channel>> told = reach.at(policy.steps().get(step), times.get(time));
                    tellings.add(Telling.of(times.get(time), step + 1, time, told));
                }
            }
            tellings.sort(Comparator.comparing(Telling::at).thenComparing(Telling::step));
            return new PolicyPreview(policy.key(), policy.verdicts(), policy.domains(), tellings);
        }
    }

    /** One time at which people are told. */
    @Schema(name = "EscalationTelling")
    public record Telling(
            @Schema(required = true) Instant at,
            @Schema(required = true, description = "Number of the step, from 1") int step,
            @Schema(required = true, description = "0: for the first time; otherwise how often again") int repetition,
            @Schema(required = true, description = "The first 10 of whoever is told; empty: nobody is reached")
                    List<Told> people,
            @Schema(required = true, description = "How many more are told") int more) {

        public Telling {
            people = List.copyOf(people);
        }

        private static Telling of(Instant at, int step, int repetition, Map<String, List<Channel>> told) {
            List<Told> people = told.entrySet().stream()
                    .limit(MOST)
                    .map(one -> new Told(one.getKey(), one.getValue()))
                    .toList();
            return new Telling(at, step, repetition, people, told.size() - people.size());
        }
    }

    /** Somebody told, and by which channels. */
    @Schema(name = "EscalationTold")
    public record Told(
            @Schema(required = true) String person,
            @Schema(required = true, description = "The first 10 of those used") List<Channel> channels) {

        public Told {
            channels = channels.stream().limit(MOST).toList();
        }
    }
}
