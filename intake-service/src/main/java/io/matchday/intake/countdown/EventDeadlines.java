package io.matchday.intake.countdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is stored about an event's deadlines: what people have said, and tasks by hand. The rest is computed. */
@Schema(name = "EventDeadlines")
public record EventDeadlines(@Size(max = 500) List<@NotNull @Valid Mark> marks) {

    public EventDeadlines {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }
}
