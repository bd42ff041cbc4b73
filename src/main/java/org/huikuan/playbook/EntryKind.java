package org.huikuan.playbook;

import org.huikuan.shared.Code;

/** What an entry of the playbook is (reference 2.3, 2.6, 3.1, 7.1, 7.2, 7.6, 7.8 to 7.13). */
public enum EntryKind implements Code {
    /** 借口 */
    EXCUSE("JK"),
    /** 话术 */
    SCRIPT("HS"),
    /** 十六大技巧 */
    TECHNIQUE("TQ"),
    /** 债务人心理 */
    PSYCHOLOGY("PS"),
    /** 24字诀 */
    MAXIM("KJ"),
    /** 八术, in their lawful reading */
    ART("BS"),
    /** 讨账十招 */
    FIELD_MOVE("ZS"),
    /** 七连环 */
    SOFT_LINK("NP"),
    /** 八字行动方针 */
    ACTION_RULE("XD"),
    /** 为什么要回款 */
    PURPOSE("WH"),
    /** 心态 */
    MINDSET("XT");

    private final String sign;

    EntryKind(String sign) {
        this.sign = sign;
    }

    /** What the codes of its entries begin with. */
    public String sign() {
        return sign;
    }
}
