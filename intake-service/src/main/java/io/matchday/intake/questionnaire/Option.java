package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.platform.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One of the values a cell may have.
 *
 * @param code as it is in the JSON
 * @param label what people call it
 */
record Option(String code, Message label) {

    static final List<Option> LEVELS = of(Level.values(), Option::level);
    static final List<Option> PRODUCTS = of(Product.values(), Option::product);
    static final List<Option> DOMAIN_ROLES = of(Domain.Role.values(), Option::role);
    static final List<Option> CONTACT_ROLES = of(Contact.Role.values(), Option::role);
    static final List<Option> CHANNEL_KINDS = of(Contact.Kind.values(), Option::kind);

    /** Whether somebody who typed this means this one: the code or a label, in whatever case. */
    boolean means(String typed) {
        return typed.equalsIgnoreCase(code) || typed.equalsIgnoreCase(label.en()) || typed.equals(label.zh());
    }

    private static <E extends Enum<E>> List<Option> of(E[] values, Function<E, Message> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), label.apply(value)))
                .toList();
    }

    private static Message level(Level level) {
        return switch (level) {
            case STANDARD -> new Message("Standard", "标准");
            case IMPORTANT -> new Message("Important", "重要");
            case CRITICAL -> new Message("Critical", "核心");
        };
    }

    private static Message product(Product product) {
        return switch (product) {
            case LIVE -> new Message("Live streaming", "视频直播");
            case CDN -> new Message("CDN", "内容分发");
            case ECS -> new Message("ECS", "云服务器");
            case ENS -> new Message("ENS", "边缘节点");
        };
    }

    private static Message role(Domain.Role role) {
        return switch (role) {
            case PUSH -> new Message("Push", "推流");
            case PULL -> new Message("Pull", "拉流");
            case ORIGIN -> new Message("Origin", "源站");
            case RECORD -> new Message("Record", "录制");
        };
    }

    private static Message role(Contact.Role role) {
        return switch (role) {
            case COMMANDER -> new Message("Commander", "总指挥");
            case INVESTIGATOR -> new Message("Investigator", "排查");
            case LIAISON -> new Message("Liaison", "客户接口人");
            case APPROVER -> new Message("Approver", "审批人");
            case CUSTOMER -> new Message("Customer", "客户");
        };
    }

    private static Message kind(Contact.Kind kind) {
        return switch (kind) {
            case WEBHOOK -> new Message("Webhook", "回调地址");
            case EMAIL -> new Message("E-mail", "邮箱");
            case PHONE -> new Message("Phone", "电话");
        };
    }
}
