package io.matchday.intake.countdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is stored about an event's deadlines: what people have said, and tasks by hand. The rest is computed. */
@Schema(name = "EventDeadlines")
public record EventDeadlines(@Size(max = 500) List<@NotNull @Valid Mark> marks) {

    public EventDeadlines {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** The same in which nothing is owned by anybody else. */
    public EventDeadlines within(Set<String> people) {
        return new EventDeadlines(
                marks.stream().map(mark -> mark.within(people)).toList());
    }
}
