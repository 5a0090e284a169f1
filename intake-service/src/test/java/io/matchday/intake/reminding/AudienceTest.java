package io.matchday.intake.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Contact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AudienceTest {

    private static final Contact LIN = contact("Lin", Contact.Role.COMMANDER, webhook("lin"), webhook("war-room"));
    private static final Contact BO = contact("Bo", Contact.Role.COMMANDER, webhook("war-room"));
    private static final Contact ADA = contact("Ada", Contact.Role.INVESTIGATOR, phone(), webhook("ada"));
    private static final Contact MEI = contact("Mei", Contact.Role.LIAISON, phone());

    static Stream<Arguments> whoIsTold() {
        return Stream.of(
                Arguments.of("the owner alone", "Ada", List.of(LIN, ADA), List.of("Ada ada")),
                Arguments.of(
                        "by every webhook, a commander too, when it is theirs",
                        "Lin",
                        List.of(LIN, BO, ADA),
                        List.of("Lin lin", "Lin war-room")),
                Arguments.of(
                        "nobody's is all commanders', an address once",
                        null,
                        List.of(ADA, LIN, BO),
                        List.of("Lin lin", "Lin war-room")),
                Arguments.of("an owner whom no machine reaches", "Mei", List.of(MEI, BO), List.of("Bo war-room")),
                Arguments.of("an owner who has left the contacts", "Gone", List.of(BO), List.of("Bo war-room")),
                Arguments.of(
                        "contacts of one name are one person",
                        "Mei",
                        List.of(MEI, contact("Mei", Contact.Role.CUSTOMER, webhook("mei"))),
                        List.of("Mei mei")),
                Arguments.of(
                        "so are a commander's",
                        null,
                        List.of(
                                contact("Mei", Contact.Role.COMMANDER, phone()),
                                contact("Mei", Contact.Role.APPROVER, webhook("mei"))),
                        List.of("Mei mei")),
                Arguments.of("nobody has a webhook", "Mei", List.of(MEI), List.of()),
                Arguments.of("no contact at all", null, List.of(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whoIsTold(String reason, String owner, List<Contact> contacts, List<String> told) {
        assertThat(new Audience(contacts).of(owner))
                .as(reason)
                .extracting(recipient -> recipient.person() + " " + recipient.address())
                .containsExactlyElementsOf(told);
    }

    @Test
    void anAddressListedTwiceIsToldOnce() {
        Contact twice = contact("Ada", Contact.Role.INVESTIGATOR, webhook("ada"), webhook("ada"));
        assertThat(new Audience(List.of(twice, twice)).of("Ada")).hasSize(1);
    }

    private static Contact contact(String name, Contact.Role role, Contact.Channel... channels) {
        return new Contact(name, role, List.of(channels));
    }

    private static Contact.Channel webhook(String address) {
        return new Contact.Channel(Contact.Kind.WEBHOOK, address);
    }

    private static Contact.Channel phone() {
        return new Contact.Channel(Contact.Kind.PHONE, "+86 10 5555 0100");
    }
}
