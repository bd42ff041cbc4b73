package org.huikuan.legal.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.huikuan.documents.DocumentKind;
import org.junit.jupiter.api.Test;

/** What a ruling opens, and what a paper proves. */
class AppealsTest {

    @Test
    void aSmallClaimIsFinalAtFirstInstance() {
        assertThat(Appeals.opened("judgment", "small-claims", false)).isEmpty();
        assertThat(Appeals.mayWait("judgment", "small-claims")).isFalse();
    }

    @Test
    void everyJudgmentInASuitCanBeAppealedWhoeverHasWon() {
        assertThat(Appeals.opened("judgment", "suit", false)).containsExactly("appealable:judgment");
        assertThat(Appeals.opened("partly-won", "suit", false)).containsExactly("appealable:judgment");
        assertThat(Appeals.opened("dismissed", "suit", false)).containsExactly("appealable:judgment");
    }

    @Test
    void aRulingThatRefusesTheSuitHasItsOwnPeriodAndARefusedPaymentOrderHasNone() {
        assertThat(Appeals.opened("rejected", "suit", false)).containsExactly("appealable:ruling");
        assertThat(Appeals.opened("rejected", "payment-order", false)).isEmpty();
    }

    @Test
    void aPartyAbroadHasThirtyDaysBesideOurFifteen() {
        assertThat(Appeals.opened("judgment", "suit", true))
                .containsExactly("appealable:judgment", "appealable:abroad");
    }

    @Test
    void anAwardAndAMediationPaperAreFinal() {
        assertThat(Appeals.opened("award", "arbitration", false)).isEmpty();
        assertThat(Appeals.opened("mediation", "suit", false)).isEmpty();
    }

    @Test
    void theKindOfThePaperDecidesWhatItProves() {
        assertThat(WriteOffProof.JUDGMENT.isShownBy(DocumentKind.PHOTO)).isFalse();
        assertThat(WriteOffProof.JUDGMENT.isShownBy(DocumentKind.COURT_PAPER)).isTrue();
        assertThat(WriteOffProof.DEREGISTRATION.isShownBy(DocumentKind.PHOTO)).isFalse();
        assertThat(WriteOffProof.SMALL_AND_OLD.isOfEachItem()).isTrue();
        assertThat(WriteOffProof.codes()).contains("small-and-old", "enforcement-ended");
    }

    @Test
    void aDebtorAbroadClosesPaymentOrderAndSmallClaims() {
        assertThat(ForeignDebtor.isClosed("payment-order", true, false)).isTrue();
        assertThat(ForeignDebtor.isClosed("small-claims", true, false)).isTrue();
        assertThat(ForeignDebtor.isClosed("suit", true, true)).isFalse();
        assertThat(ForeignDebtor.isClosed("small-claims", false, true)).isTrue();
        assertThat(ForeignDebtor.isClosed("payment-order", false, true)).isFalse();
    }
}
