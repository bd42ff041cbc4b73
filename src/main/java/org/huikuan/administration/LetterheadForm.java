package org.huikuan.administration;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.huikuan.ledger.contracts.SocialCreditCode;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.Letterhead;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** Reads what a creditor's letters show of it. */
final class LetterheadForm {

    private static final String CHINA = "CN";

    private final Entry entry;
    private final String country;
    private final @Nullable Letterhead before;

    /** @param before what stands there now; null where there is nothing yet */
    LetterheadForm(Entry entry, String country, @Nullable Letterhead before) {
        this.entry = entry;
        this.country = country;
        this.before = before;
    }

    /** Null when nothing is said; without a legal name nothing else can be. */
    @Nullable
    Letterhead read() {
        String name = entry.text("legalName", 200);
        Letterhead head = new Letterhead(
                name == null ? "" : name,
                uscc(),
                entry.text("address", 500),
                entry.text("phone", 60),
                entry.mail("email"),
                bank(),
                entry.text("sealLine", 200),
                abroad(),
                contact(),
                representative());
        boolean isEmpty = Stream.of(head.uscc(), head.address(), head.phone(), head.email(), head.sealLine())
                        .allMatch(text -> text == null)
                && head.bankAccount() == null
                && head.forAbroad().equals(Letterhead.Abroad.NOTHING)
                && head.contact() == null
                && head.representative() == null
                && entry.text("mailFrom", 254) == null;
        if (name == null && !isEmpty) {
            entry.wrong("legalName", "missing");
        }
        return name == null ? null : head;
    }

    /** In China the code has a check character (GB 32100-2015); elsewhere any registration number is meant. One that stands there already stays. */
    private @Nullable String uscc() {
        String code = entry.text("uscc", 40);
        if (before != null && Objects.equals(code, before.uscc())) {
            return code;
        }
        if (code != null && CHINA.equals(country) && !SocialCreditCode.isRight(code.toUpperCase(Locale.ROOT))) {
            entry.wrong("uscc", "no-uscc");
        }
        return code;
    }

    /** Bank, holder and number belong together: half an account would send money astray. */
    private @Nullable BankAccount bank() {
        String bank = entry.text("bank", 200);
        String holder = entry.text("bankHolder", 200);
        String number = entry.text("bankAccount", 60);
        if (bank == null && holder == null && number == null) {
            return null;
        }
        return new BankAccount(
                entry.required("bank", 200), entry.required("bankHolder", 200), entry.required("bankAccount", 60));
    }

    private Letterhead.Abroad abroad() {
        return new Letterhead.Abroad(
                entry.text("englishName", 300),
                entry.text("englishAddress", 500),
                entry.text("bankEnglish", 200),
                entry.text("bankAddress", 500),
                swift(),
                iban());
    }

    private @Nullable String swift() {
        String swift = plain(entry.text("swift", 20));
        if (swift != null) {
            try {
                BicUtil.validate(swift);
            } catch (Iban4jException wrong) {
                entry.wrong("swift", "no-swift");
            }
        }
        return swift;
    }

    private @Nullable String iban() {
        String iban = plain(entry.text("iban", 45));
        if (iban != null) {
            try {
                IbanUtil.validate(iban);
            } catch (Iban4jException wrong) {
                entry.wrong("iban", "no-iban");
            }
        }
        return iban;
    }

    /** As the standards write it; people group it by blanks. */
    private static @Nullable String plain(@Nullable String code) {
        return code == null ? null : code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private Letterhead.@Nullable Person contact() {
        String name = entry.text("contactName", 200);
        String title = entry.text("contactTitle", 100);
        String phone = entry.text("contactPhone", 60);
        if (name == null && (title != null || phone != null)) {
            entry.wrong("contactName", "missing");
        }
        return name == null ? null : new Letterhead.Person(name, title, phone);
    }

    private Letterhead.@Nullable Representative representative() {
        String name = entry.text("representative", 200);
        String post = entry.text("representativePost", 100);
        if (name == null && post != null) {
            entry.wrong("representative", "missing");
        }
        return name == null ? null : new Letterhead.Representative(name, post);
    }
}
