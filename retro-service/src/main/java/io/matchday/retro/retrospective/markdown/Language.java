package io.matchday.retro.retrospective.markdown;

import io.matchday.platform.text.Message;

/** The language that a document is written in. */
public enum Language {
    EN,
    ZH;

    /** By its code; anything but Chinese is English. */
    public static Language of(String code) {
        return code.equals("zh") ? ZH : EN;
    }

    String pick(String en, String zh) {
        return switch (this) {
            case EN -> en;
            case ZH -> zh;
        };
    }

    String pick(Message message) {
        return pick(message.en(), message.zh());
    }
}
