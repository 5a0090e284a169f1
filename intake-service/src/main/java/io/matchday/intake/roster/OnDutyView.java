package io.matchday.intake.roster;

import io.matchday.intake.event.Contact.Channel;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is on duty at an instant. */
@Schema(name = "OnDuty")
record OnDutyView(
        @Schema(required = true) Instant at,
        @Schema(required = true) Duty.Source source,
        @Schema(required = true, description = "Every duty, whether somebody is on it or nobody") List<Filled> roles) {

    OnDutyView {
        roles = List.copyOf(roles);
    }

    static OnDutyView of(Duty duty, Instant at) {
        List<Filled> roles = Arrays.stream(DutyRole.values())
                .map(role -> new Filled(
                        role, duty.at(role, at).stream().map(Person::of).toList()))
                .toList();
        return new OnDutyView(at, duty.source(), roles);
    }

    /** A duty and whoever is on it. */
    @Schema(name = "FilledDuty")
    record Filled(
            @Schema(required = true) DutyRole role,
            @Schema(required = true, description = "Whoever stays longest first; empty: nobody") List<Person> people) {

        Filled {
            people = List.copyOf(people);
        }
    }

    /** Somebody on duty, and how to reach them. */
    @Schema(name = "PersonOnDuty")
    record Person(
            @Schema(required = true) String name,
            @Schema(nullable = true, description = "End of the shift; null: nothing is said of it") Instant until,
            @Schema(required = true) List<Channel> channels) {

        Person {
            channels = List.copyOf(channels);
        }

        private static Person of(Duty.OnDuty one) {
            return new Person(one.person(), one.until().orElse(null), one.channels());
        }
    }
}
