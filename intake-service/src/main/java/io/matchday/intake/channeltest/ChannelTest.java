package io.matchday.intake.channeltest;

import io.matchday.intake.event.Contact;
import io.matchday.platform.text.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One attempt to reach somebody through a channel, by the monitor or by a person. */
@Entity
@Table(name = "channel_test")
class ChannelTest {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 5;

    @Id
    private UUID id;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "channel_id")
    private String channelId;

    private String person;

    @Enumerated(EnumType.STRING)
    private Contact.Kind kind;

    private String address;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private int attempts;

    @Column(name = "latency_millis")
    private Long latencyMillis;

    @JdbcTypeCode(SqlTypes.JSON)
    private Message detail;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "failed_calls")
    private int failedCalls;

    @Column(name = "next_call_at")
    private Instant nextCallAt;

    /** For Hibernate. */
    protected ChannelTest() {}

    /** A test that the monitor is to make, from now on. */
    ChannelTest(String eventKey, EventChannel channel, String askedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.eventKey = eventKey;
        this.channelId = channel.id();
        this.person = channel.person();
        this.kind = channel.kind();
        this.address = channel.address();
        this.outcome = Outcome.PENDING;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.nextCallAt = now;
    }

    /** What a person says of having tried. */
    void tried(NewConfirmation confirmation, Instant now) {
        attempts = 1;
        confirmedBy = confirmation.confirmedBy();
        settle(confirmation.outcome().outcome(), new Message(confirmation.how(), confirmation.how()), now);
    }

    /** Takes it in hand until then; whoever dies with it in hand leaves it to be carried on. */
    void lease(Instant until) {
        nextCallAt = until;
    }

    /** The monitor has it, and says how far it has come. */
    void handedOver(String message, int attemptsMade, Long latency, Instant next) {
        messageId = message;
        attempts = attemptsMade;
        latencyMillis = latency;
        failedCalls = 0;
        nextCallAt = next;
    }

    /** The monitor cannot be asked; it is asked again after a pause that doubles each time. */
    void askAgain(Instant now) {
        Duration pause = Duration.ofSeconds(1L << Math.min(failedCalls, MOST_DOUBLINGS));
        failedCalls++;
        nextCallAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    void settle(Outcome end, Message why, Instant now) {
        outcome = end;
        detail = why;
        settledAt = now;
        nextCallAt = null;
    }

    boolean isPending() {
        return outcome == Outcome.PENDING;
    }

    Trial trial() {
        return new Trial(channelId, person, kind, outcome, settledAt);
    }

    TestView view() {
        return new TestView(id, outcome, askedBy, askedAt, settledAt, attempts, latencyMillis, detail, confirmedBy);
    }

    UUID id() {
        return id;
    }

    String eventKey() {
        return eventKey;
    }

    String channelId() {
        return channelId;
    }

    String person() {
        return person;
    }

    Contact.Kind kind() {
        return kind;
    }

    String address() {
        return address;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** When the monitor is asked about it next; null once it has come to an end. */
    Instant nextCallAt() {
        return nextCallAt;
    }

    /** The monitor's name for it, once it has been handed over. */
    Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }
}
