package io.matchday.intake.event;

import io.matchday.platform.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who has a part in the event, and how to reach them. */
public record Contact(
        @Schema(required = true) @NotBlank @Size(max = 200) String name,
        @Schema(required = true) @NotNull Role role,
        @Size(max = 20) List<@NotNull @Valid Channel> channels) {

    public Contact {
        channels = channels == null ? List.of() : List.copyOf(channels);
    }

    /** As the customer's people read it: whoever has the whole address of a team's webhook can speak to all behind it. */
    Contact discreet() {
        return role == Role.CUSTOMER
                ? this
                : new Contact(
                        name, role, channels.stream().map(Channel::discreet).toList());
    }

    /** The parts people have; whoever investigates does not talk, and whoever talks does not investigate. */
    @Schema(name = "ContactRole")
    public enum Role {
        COMMANDER("commander", "总指挥"),
        INVESTIGATOR("investigator", "排查"),
        LIAISON("liaison", "客户接口人"),
        APPROVER("approver", "审批人"),
        CUSTOMER("customer", "客户");

        private final String en;
        private final String zh;

        Role(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        /** What people call it. */
        public Message word() {
            return new Message(en, zh);
        }
    }

    /** A way to reach a contact: an https address, an e-mail address or a telephone number. */
    public record Channel(
            @Schema(required = true) @NotNull Kind kind,
            @Schema(required = true) @NotBlank @Size(max = 2000) String address) {

        /** As the customer's people read it. A telephone number or mailbox of the team they need whole, to call there. */
        public Channel discreet() {
            return kind == Kind.WEBHOOK ? new Channel(kind, ShortAddress.of(kind, address)) : this;
        }
    }

    /** Ways to reach people and their tools. */
    @Schema(name = "ChannelKind")
    public enum Kind {
        WEBHOOK("webhook", "消息推送"),
        EMAIL("e-mail", "邮件"),
        PHONE("phone", "电话");

        private final String en;
        private final String zh;

        Kind(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        /** What people call it. */
        public Message word() {
            return new Message(en, zh);
        }
    }
}
