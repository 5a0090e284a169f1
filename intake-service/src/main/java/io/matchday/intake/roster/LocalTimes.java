package io.matchday.intake.roster;

import io.matchday.intake.event.EventFacts;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people of an event read them: in its zone, with the offset, since an hour may come twice. */
public final class LocalTimes {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private final ZoneId zone;

    private LocalTimes(ZoneId zone) {
        this.zone = zone;
    }

    public static LocalTimes of(EventFacts facts) {
        return new LocalTimes(facts.profile().zone());
    }

    public Message of(Span span) {
        String from = of(span.from());
        String to = of(span.to());
        return new Message("from " + from + " to " + to, " " + from + " 至 " + to + " ");
    }

    private String of(Instant at) {
        return FORMAT.format(at.atZone(zone));
    }
}
