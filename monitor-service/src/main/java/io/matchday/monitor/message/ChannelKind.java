package io.matchday.monitor.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ways to reach people and their tools; only some of them can be sent to from here. */
@Schema(name = "ChannelKind")
enum ChannelKind {
    WEBHOOK,
    EMAIL,
    PHONE;

    boolean sendable() {
        return switch (this) {
            case WEBHOOK -> true;
            case EMAIL, PHONE -> false;
        };
    }
}
