package org.huikuan.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.Creditor;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.LetterPress;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.Recipient;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Money;
import org.springframework.stereotype.Component;

/** Prints a letter to a customer who does not exist, with the letterhead of one creditor. */
@Component
class LetterPreview {

    private static final Set<LetterCode> POSSIBLE =
            Set.of(LetterCode.L00, LetterCode.L01, LetterCode.L03, LetterCode.L12);
    private static final int PAY_BY_WORKING_DAYS = 7;

    private final LetterPress press;
    private final WorkingDays workingDays;
    private final Clock clock;

    LetterPreview(LetterPress press, WorkingDays workingDays, Clock clock) {
        this.press = press;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    byte[] print(CreditorProfile profile, String code, String language) {
        LetterCode letter = POSSIBLE.stream()
                .filter(c -> c.name().equals(code))
                .findAny()
                .orElseThrow(() -> BadInput.of(SettingsWrong.of("letter", "unknown")));
        return press.print(content(profile, letter, language.equals("en") ? "en" : "zh"))
                .pdf();
    }

    private LetterContent content(CreditorProfile profile, LetterCode code, String language) {
        Creditor creditor = profile.creditor();
        LocalDate today = LocalDate.ofInstant(clock.instant(), creditor.zone());
        LocalDate payBy = workingDays.plus(creditor.country(), today, PAY_BY_WORKING_DAYS);
        return new LetterContent(
                code,
                language,
                BusinessKey.ofLetter(0, code.name(), 1),
                today,
                Objects.requireNonNullElseGet(profile.letterhead(), () -> Letterhead.named(creditor.name())),
                recipient(language),
                null,
                code == LetterCode.L12 ? List.of() : items(today, creditor.currency()),
                payBy,
                payBy,
                parts(code, today, creditor.currency()));
    }

    private static Recipient recipient(String language) {
        return language.equals("zh")
                ? new Recipient("K-0000", "样张客户有限公司", null, "示例市样张路 1 号", "财务部")
                : new Recipient("K-0000", "Specimen Customer Ltd.", null, "1 Sample Road, Sampletown", "Accounts");
    }

    private static List<LetterItem> items(LocalDate today, String currency) {
        return List.of(
                item("SPECIMEN-1", today.minusDays(75), 45, "128000.00", "98000.00", currency),
                item("SPECIMEN-2", today.minusDays(40), 10, "56400.50", "56400.50", currency));
    }

    private static LetterItem item(
            String number, LocalDate issued, long daysPastDue, String amount, String open, String currency) {
        return new LetterItem(
                number,
                issued,
                issued.plusDays(30),
                daysPastDue,
                Money.of(amount, currency),
                Money.of(open, currency),
                Money.of(open, currency));
    }

    private static LetterParts parts(LetterCode code, LocalDate today, String currency) {
        return code == LetterCode.L12
                ? LetterParts.none()
                        .withReceived(new LetterParts.MoneyOn(Money.of("154400.50", currency), today.minusDays(1)))
                : LetterParts.none();
    }
}
