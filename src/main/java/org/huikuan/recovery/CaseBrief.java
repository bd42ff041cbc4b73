package org.huikuan.recovery;

import java.time.LocalDate;

/**
 * The case on one page (案情简报): the eight questions of reference 3.2, answered.
 *
 * @param whoOwes 谁欠: the legal entity
 * @param howMuch 欠多少: principal, interest, what is disputed
 * @param onWhatBasis 凭什么: contract, delivery, statement, promises
 * @param whyUnpaid 为何不付: in words, or R01 to R13
 * @param whoDecides 谁拍板: who at the customer decides that it is paid
 * @param whenMoney 何时有钱: pay day, money expected
 * @param levers 我有何筹码: {@code LV-1:2,LV-5:3} is lever and strength 1 to 3; {@code none}
 * @param next 下一步: what, who, when
 */
public record CaseBrief(
        String whoOwes,
        String howMuch,
        String onWhatBasis,
        String whyUnpaid,
        String whoDecides,
        String whenMoney,
        String levers,
        Next next,
        String writtenBy,
        LocalDate writtenOn) {

    /** The next step, who takes it and by when. */
    public record Next(String step, String by, LocalDate on) {}
}
