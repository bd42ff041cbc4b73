package org.huikuan.ledger.rates;

/** Who judges by exchange rates and looks again when one was told, corrected or taken back; the cases are. */
public interface RateFollowers {

    /** To be called outside any transaction, after the rates are committed. Set by set; one that fails is left to the run. */
    void follow();
}
