package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Collection;
import java.util.List;

/** Who is on duty in an event, as far as this service needs to know. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DutyCopy(List<Duty> roles) {
    /** Kind of channel that the monitor can send to. */
    private static final String WEBHOOK = "WEBHOOK";

    public DutyCopy {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** A duty, and whoever is on it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Duty(String role, List<Person> people) {
        public Duty {
            people = people == null ? List.of() : List.copyOf(people);
        }
    }

    /** Somebody on duty. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(String name, List<Channel> channels) {
        public Person {
            channels = channels == null ? List.of() : List.copyOf(channels);
        }
    }

    /** A way to reach somebody. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Channel(String kind, String address) {}

    /** Webhooks of all who are on one of these duties, each once. */
    public List<String> webhooks(Collection<DutyRole> duties) {
        return roles.stream()
                .filter(duty -> duties.stream().anyMatch(role -> role.name().equals(duty.role())))
                .flatMap(duty -> duty.people().stream())
                .flatMap(person -> person.channels().stream())
                .filter(channel -> WEBHOOK.equals(channel.kind()))
                .map(Channel::address)
                .distinct()
                .toList();
    }
}
