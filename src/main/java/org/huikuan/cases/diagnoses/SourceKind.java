package org.huikuan.cases.diagnoses;

import org.huikuan.shared.Code;

/** From where something is known of a customer: the five lawful classes of reference 3.3.2, and the probes of 7.2. */
public enum SourceKind implements Code {
    IN_1("IN-1"),
    IN_2("IN-2"),

    /** What the customer says of himself: heard, not verified, so that it proves nothing about the ability to pay. */
    IN_3("IN-3"),
    IN_4("IN-4"),
    IN_5("IN-5"),
    REGISTRY("registry"),
    ENFORCEMENT_LIST("enforcement-list"),
    OTHER_SUITS("other-suits"),
    VISIT("visit"),
    WAGES("wages"),
    TAXES("taxes"),
    PAYMENTS("payments");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    boolean isTheDebtor() {
        return this == IN_3;
    }

    @Override
    public String code() {
        return code;
    }
}
