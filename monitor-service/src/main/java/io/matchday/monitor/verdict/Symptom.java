package io.matchday.monitor.verdict;

import io.matchday.platform.text.Message;

/** What is wrong with requests. */
public enum Symptom {
    FAILING("failed", "失败"),
    SLOW("began slowly", "首字节缓慢"),
    /** There are fewer requests than there should be, and the rest are well. */
    MISSING("were missing", "缺失");

    private final String en;
    private final String zh;

    Symptom(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    Message word() {
        return new Message(en, zh);
    }

    boolean of(Trouble trouble) {
        return switch (this) {
            case FAILING -> trouble.failed();
            case SLOW -> !trouble.failed();
            case MISSING -> false;
        };
    }
}
