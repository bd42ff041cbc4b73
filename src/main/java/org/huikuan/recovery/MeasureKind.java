package org.huikuan.recovery;

import org.huikuan.shared.Sentence;
import org.huikuan.shared.law.Citation;

/**
 * A kind of measure of commercial recovery (reference 3.7), in the words of the house: seeded, and the manager's to
 * change.
 *
 * @param code {@code CM-01} to {@code CM-16} as seeded; the house adds its own
 * @param preconditionZh what must be true before it is chosen
 * @param evidenceZh the paper that proves it was carried out
 * @param law the articles it rests on; empty when it rests on no law
 * @param marks {@code [C]} gathered from public sources, {@code [R]} a proposal of this project; to be confirmed
 */
public record MeasureKind(
        String code,
        String titleZh,
        String titleEn,
        String preconditionZh,
        String preconditionEn,
        String evidenceZh,
        String evidenceEn,
        String law,
        String marks) {

    public static final String SUPPLY_HOLD = "CM-02";
    public static final String DISCOUNT = "CM-05";

    /** The articles it stands on, for a reader. */
    public Sentence cited() {
        return Citation.said(law);
    }
}
