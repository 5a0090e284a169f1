package io.matchday.launcher.service;

/** How a service does, as a person would say it. */
public enum ServiceState {
    READY("ready"),
    STARTING("starting"),
    NOT_ANSWERING("not answering"),
    DOWN("down");

    private final String text;

    ServiceState(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
