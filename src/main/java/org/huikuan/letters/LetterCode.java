package org.huikuan.letters;

/** The letters of the house (reference 8; L00 the courtesy reminder). */
public enum LetterCode {
    L00,
    L01,
    L03,
    L04,
    L05,
    L06,
    L07,
    L12,
    L21,
    L22;

    /** Whether it asks for money, so that the gate wants something that may be demanded. */
    public boolean isDemand() {
        return this != L12 && this != L21 && this != L22;
    }
}
