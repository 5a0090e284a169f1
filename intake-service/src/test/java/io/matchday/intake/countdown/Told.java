package io.matchday.intake.countdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes reminders over in tests, and fails where it is told to. */
@ApplicationScoped
class Told implements Reminding {

    private final List<Reminder> told = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public void remind(Reminder reminder) {
        told.add(reminder);
        if (refused.contains(reminder.eventKey())) {
            throw new IllegalStateException("told to fail");
        }
    }

    List<Reminder> of(String eventKey) {
        return told.stream().filter(one -> one.eventKey().equals(eventKey)).toList();
    }

    void refuse(String eventKey) {
        refused.add(eventKey);
    }

    void accept(String eventKey) {
        refused.remove(eventKey);
    }
}
