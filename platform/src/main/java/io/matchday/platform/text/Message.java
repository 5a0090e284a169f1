package io.matchday.platform.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence for people, in both languages the suite speaks. */
@Schema(description = "A sentence for people, in English and Chinese")
public record Message(
        @Schema(required = true, description = "English") String en,
        @Schema(required = true, description = "Simplified Chinese") String zh) {

    /** The sentence in the language asked for; anything but Chinese reads English. */
    public String in(String language) {
        return language != null && language.toLowerCase(java.util.Locale.ROOT).startsWith("zh") ? zh : en;
    }
}
