package org.huikuan.debtors;

import org.huikuan.shared.Code;

/**
 * Why the house may keep what it knows of a person (Personal Information Protection Law, in force 2021-11-01, art. 13;
 * reference 9.3).
 */
public enum LawfulBasis implements Code {
    /** Art. 13(2): a contract needs it, as with a guarantor. */
    CONTRACT,
    /** The person agreed and was told why (art. 17). */
    CONSENT,
    /** Art. 13(6), 27: the person is publicly known in this post, and it is used within reason. */
    PUBLIC
}
