package org.huikuan.cases;

import org.huikuan.shared.Code;

/** The stages of collection, in the order of growing pressure (design 3). The only list of stages in the code. */
public enum Stage implements Code {
    REMINDER_CALL("call"),
    VISIT("prepare"),
    MANAGER_VISIT("plan"),
    COMMERCIAL_RECOVERY("brief"),
    LEGAL_ACTION("review");

    private final String firstStep;

    Stage(String firstStep) {
        this.firstStep = firstStep;
    }

    /** The step at which a case enters the stage. */
    public String firstStep() {
        return firstStep;
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static Stage of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no Stage");
    }
}
