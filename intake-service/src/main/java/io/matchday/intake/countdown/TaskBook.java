package io.matchday.intake.countdown;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The standard tasks that ship with the service. */
@ApplicationScoped
class TaskBook {

    /** The task whose due time a change freeze is held against. */
    static final String FREEZE_START = "freeze-start";

    private static final String FILE = "/countdown/tasks.json";

    private final List<StandardTask> tasks;

    TaskBook() {
        tasks = read();
        if (tasks.stream().map(StandardTask::key).distinct().count() != tasks.size()) {
            throw new IllegalStateException("A task is in " + FILE + " twice");
        }
    }

    List<StandardTask> tasks() {
        return tasks;
    }

    private static List<StandardTask> read() {
        try (InputStream file = TaskBook.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(file, Shipped.class)
                    .tasks();
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " cannot be read", broken);
        }
    }

    /** The data file. */
    @RegisterForReflection
    record Shipped(List<StandardTask> tasks) {

        Shipped {
            tasks = List.copyOf(tasks);
        }
    }
}
