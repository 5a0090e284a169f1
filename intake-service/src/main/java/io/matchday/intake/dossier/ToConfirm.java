package io.matchday.intake.dossier;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.List;

/** What has to be asked again of what was carried over, because it changes from event to event. */
final class ToConfirm {

    private final List<StoredConfirmation> questions = new ArrayList<>();
    private final String eventKey;

    private ToConfirm(String eventKey) {
        this.eventKey = eventKey;
    }

    /** The questions about an event that has just been begun as a copy, in the order in which they are asked. */
    static List<StoredConfirmation> of(Dossier copy) {
        ToConfirm ask = new ToConfirm(copy.event().key());
        copy.event().domains().forEach(ask::domain);
        copy.event().contacts().forEach(ask::contact);
        if (copy.event().expectation().viewers() != null) {
            ask.question(
                    "audience",
                    "expectation",
                    new Message("Are as many viewers expected as the last time?", "预计观众规模是否与上次相同？"),
                    About.of(copy.event().expectation()));
        }
        if (copy.chain().drawn()) {
            ask.question(
                    "chain",
                    "chain",
                    new Message("Is the chain still built like this?", "推拉流链路是否仍与此一致？"),
                    About.of(copy.chain()));
        }
        if (!copy.roster().shifts().isEmpty()) {
            ask.question(
                    "roster",
                    "roster",
                    new Message("Are these people there on the new day?", "新的日期这些人员是否值守？"),
                    About.of(copy.roster()));
        }
        return List.copyOf(ask.questions);
    }

    private void domain(Domain domain) {
        question(
                "domain",
                domain.name(),
                new Message(
                        "Do the expected peak and the targets of " + domain.name() + " still hold?",
                        "域名 " + domain.name() + " 的预计峰值与目标是否仍然有效？"),
                About.of(domain));
    }

    private void contact(Contact contact) {
        question(
                "contact",
                contact.name(),
                new Message(
                        "Is " + contact.name() + " still "
                                + contact.role().word().en() + ", and reached like this?",
                        contact.name() + " 是否仍担任" + contact.role().word().zh() + "，联系方式是否有效？"),
                About.of(contact));
    }

    private void question(String kind, String subject, Message question, About about) {
        String key = kind + "-" + (questions.size() + 1);
        questions.add(new StoredConfirmation(eventKey, key, subject, question, about));
    }
}
