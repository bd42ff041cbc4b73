package org.huikuan.webhooks;

import java.util.List;

/** What a webhook may be told. */
public enum WebhookEvent {
    /** A case was opened, or opened again after its money bounced. */
    CASE_OPENED("case.opened"),
    /** A case went to another stage. */
    CASE_MOVED("case.moved"),
    /** A case was settled, withdrawn or written off. */
    CASE_CLOSED("case.closed"),
    /** The ledger has judged a promise: kept, partly kept or broken. */
    PROMISE_JUDGED("promise.judged"),
    /** A letter left the house. */
    LETTER_SENT("letter.sent"),
    /** An administrator pressed the test button; every webhook gets it. */
    TEST("test");

    private final String code;

    WebhookEvent(String code) {
        this.code = code;
    }

    /** The word that tables and payloads use. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static WebhookEvent of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no WebhookEvent");
    }

    /** Those one may subscribe to. */
    public static List<WebhookEvent> subscribable() {
        return List.of(CASE_OPENED, CASE_MOVED, CASE_CLOSED, PROMISE_JUDGED, LETTER_SENT);
    }
}
