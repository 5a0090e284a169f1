package io.matchday.intake.questionnaire;

import io.matchday.intake.questionnaire.Column.Kind;
import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of the questionnaire.
 *
 * @param list the list of the event that its rows are; empty for the event as a whole, whose columns are rows
 * @param needed how many of its columns, counted from the first, may not be missing
 */
record Section(String list, Message name, List<Column> columns, int needed) {

    static final Section EVENT = new Section("", new Message("Event", "活动"), EventColumns.ALL);
    static final Section DOMAINS = new Section("domains", new Message("Domains", "域名"), DomainColumns.ALL);
    static final Section STREAMS = new Section("streams", new Message("Streams", "流"), DomainColumns.STREAMS);
    static final Section SESSIONS = new Section("sessions", new Message("Sessions", "场次"), RunColumns.SESSIONS);
    static final Section FREEZES = new Section("freezes", new Message("Freezes", "封网"), RunColumns.FREEZES);
    static final Section AUDIENCE =
            new Section("expectation.audience", new Message("Audience", "观众分布"), RunColumns.AUDIENCE);

    /** Channels that a contact is offered room for at least, and can have at most. */
    private static final int FEWEST_CHANNELS = 3;

    static final int MOST_CHANNELS = 20;

    static final Message READ_ME = new Message("Read me", "填写说明");

    Section {
        columns = List.copyOf(columns);
    }

    private Section(String list, Message name, List<Column> columns) {
        this(list, name, columns, columns.size());
    }

    /** All sheets to be filled in, in their order, with room for so many channels of a contact or a few more. */
    static List<Section> written(int channels) {
        int offered = offered(channels);
        return all(contacts(offered, offered));
    }

    /** The same as they may come back: people add columns for more channels, and must not drop those that were there. */
    static List<Section> read(int channels) {
        return all(contacts(MOST_CHANNELS, offered(channels)));
    }

    private static List<Section> all(Section contacts) {
        return List.of(EVENT, DOMAINS, STREAMS, SESSIONS, FREEZES, AUDIENCE, contacts);
    }

    private static int offered(int channels) {
        return Math.min(MOST_CHANNELS, Math.max(FEWEST_CHANNELS, channels));
    }

    private static Section contacts(int channels, int needed) {
        List<Column> columns = new ArrayList<>(RunColumns.CONTACT);
        for (int i = 0; i < channels; i++) {
            int number = i + 1;
            columns.add(Column.may(
                            kindOf(i),
                            "Channel " + number,
                            "通道 " + number,
                            Kind.CHOICE,
                            new Message("How to reach them", "联系方式"),
                            "PHONE")
                    .among(Option.CHANNEL_KINDS));
            columns.add(Column.may(
                    addressOf(i),
                    "Address " + number,
                    "地址 " + number,
                    Kind.TEXT,
                    new Message(
                            "A telephone number, an e-mail address or an https address, as the channel says",
                            "与通道对应的电话号码、邮箱或 https 地址"),
                    "+86 10 5555 0100"));
        }
        return new Section("contacts", new Message("Contacts", "联系人"), columns, RunColumns.CONTACT.size() + 2 * needed);
    }

    static String kindOf(int channel) {
        return "channels[" + channel + "].kind";
    }

    static String addressOf(int channel) {
        return "channels[" + channel + "].address";
    }
}
