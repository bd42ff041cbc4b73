package org.huikuan.debtors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Contact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who of the people at a customer is asked to pay, to sign, to decide. */
class PersonChoiceTest {

    private static final Counterpart CLERK = known("陈洁", "应付会计", DecisionMaker.DM_4, Power.P1, MaySign.NO);
    private static final Counterpart FINANCE = known("刘敏", "财务总监", DecisionMaker.DM_3, Power.P4, MaySign.UNKNOWN);
    private static final Counterpart BOSS = known("邵国强", "董事长", DecisionMaker.DM_1, Power.P5, MaySign.UNKNOWN);

    @Test
    void everyMatterHasItsOwnPerson() {
        List<Counterpart> all = List.of(FINANCE, BOSS, CLERK);

        assertThat(chosen(Matter.PAY, all)).isEqualTo("陈洁");
        assertThat(chosen(Matter.SIGN, all)).isEqualTo("邵国强");
        assertThat(chosen(Matter.DECIDE, all)).isEqualTo("邵国强");
    }

    @Test
    void whoHasLeftIsAskedNothing() {
        Counterpart gone = new Counterpart(
                BOSS.contact(),
                new PersonFacts(
                        DecisionMaker.DM_1,
                        Power.P5,
                        null,
                        null,
                        MaySign.YES,
                        List.of(),
                        null,
                        LocalDate.parse("2026-02-27")));

        assertThat(chosen(Matter.SIGN, List.of(gone, FINANCE))).isEqualTo("刘敏");
        assertThat(chosen(Matter.DECIDE, List.of(gone))).isEqualTo("nobody");
    }

    @Test
    void whoMaySignStandsBehindTheLegalRepresentativeAndBeforeTheHeadOfFinance() {
        Counterpart buyer = known("李强", "采购经理", DecisionMaker.DM_5, Power.P2, MaySign.YES);

        assertThat(chosen(Matter.SIGN, List.of(FINANCE, buyer))).isEqualTo("李强");
        assertThat(chosen(Matter.SIGN, List.of(FINANCE, buyer, BOSS))).isEqualTo("邵国强");
    }

    @Test
    void whoMayNotSignIsAskedForNoSignatureWhateverTheTitle() {
        Counterpart head = known("刘敏", "财务总监", null, null, MaySign.NO);

        assertThat(chosen(Matter.SIGN, List.of(head))).isEqualTo("nobody");
    }

    @Test
    void aTitleSpeaksForASignatureOnly() {
        Counterpart unrecorded = known("刘敏", "财务总监", null, null, MaySign.UNKNOWN);

        assertThat(chosen(Matter.SIGN, List.of(unrecorded))).isEqualTo("刘敏");
        assertThat(chosen(Matter.PAY, List.of(unrecorded))).isEqualTo("nobody");
    }

    @Test
    void ofTwoWithTheSamePartTheGreaterInfluenceAndThenTheFirstKnownIsAsked() {
        Counterpart other = known("周立", "出纳", DecisionMaker.DM_4, Power.P2, MaySign.NO);
        Counterpart third = known("吴用", "出纳", DecisionMaker.DM_4, Power.P2, MaySign.NO);

        assertThat(chosen(Matter.PAY, List.of(CLERK, other, third))).isEqualTo("周立");
        assertThat(chosen(Matter.PAY, List.of(third, other, CLERK))).isEqualTo("吴用");
    }

    private static String chosen(Matter matter, List<Counterpart> people) {
        return PersonChoice.of(matter, people).map(Counterpart::name).orElse("nobody");
    }

    private static Counterpart known(
            String name, String title, @Nullable DecisionMaker part, @Nullable Power power, MaySign maySign) {
        return new Counterpart(
                new Contact(1, name, title, null, null, null),
                new PersonFacts(part, power, null, null, maySign, List.of(), null, null));
    }
}
