package org.huikuan.letters;

import org.huikuan.shared.Code;

/** What became of a letter that has left the house (reference 8, delivery rules). */
public enum DeliveryState implements Code {
    /** 已寄出: handed to the carrier under a number. */
    POSTED,
    /** 已签收: somebody at the customer signed for it. */
    SIGNED,
    /** 拒收: the customer would not take it. */
    REFUSED,
    /** 退回: came back; it is kept unopened. */
    RETURNED;

    /** @throws IllegalArgumentException for a word that is none of them */
    public static DeliveryState of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no DeliveryState");
    }
}
