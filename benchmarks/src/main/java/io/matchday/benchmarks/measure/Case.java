package io.matchday.benchmarks.measure;

/** The engine's work that is measured, from the least to all that one thread does with a body. */
public enum Case {
    NEWLINES("newline scan only"),
    TEXT("text: parse + roll up"),
    NDJSON_READ("NDJSON: parse"),
    NDJSON("NDJSON: parse + roll up"),
    GZIP_TEXT("gzip text: inflate + parse + roll up + write down");

    private final String text;

    Case(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
