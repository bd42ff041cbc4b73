package org.huikuan.letters;

import java.util.Set;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PersonChoice;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.contracts.Debtor;
import org.jspecify.annotations.Nullable;

/**
 * For whom a letter is (reference 8, delivery rules 3): the person whom its order names; a formal notice and counsel's
 * letter for who may sign for the customer, any other for who has to do with paying; without one, for the first person
 * recorded.
 */
public final class Addressee {

    private static final Set<LetterCode> FORMAL = Set.of(LetterCode.L06, LetterCode.L07);

    private Addressee() {}

    /** Name with title, or the office; null when nobody is known and any hand will do. */
    public static @Nullable String of(Letter letter, LetterFacts.Known known) {
        String named = letter.particulars().get(Particulars.ATTENTION);
        if (named != null && !named.isBlank()) {
            return named;
        }
        Contact person = person(letter, known);
        if (person != null) {
            return titled(person, letter.language());
        }
        if (!FORMAL.contains(letter.code())) {
            return null;
        }
        String recorded = recorded(known.rest().papers().terms().debtor(), letter.language());
        return recorded == null ? office(letter.language()) : recorded;
    }

    /** Who of the people known it is; null: an office, or nobody. */
    public static @Nullable Contact person(Letter letter, LetterFacts.Known known) {
        boolean formal = FORMAL.contains(letter.code());
        return PersonChoice.of(formal ? Matter.SIGN : Matter.PAY, known.rest().people())
                .map(Counterpart::contact)
                .orElse(formal ? null : known.attention());
    }

    /** A name with its title as the letter's language writes it. */
    public static String titled(Contact person, String language) {
        return titled(person.name(), person.role(), language);
    }

    public static String titled(String name, @Nullable String title, String language) {
        if (title == null || title.isBlank()) {
            return name;
        }
        return "zh".equals(language) ? name + "（" + title + "）" : name + ", " + title;
    }

    /** Who heads the customer by its registration, where no contact is known to. */
    private static @Nullable String recorded(Debtor debtor, String language) {
        boolean zh = "zh".equals(language);
        if (debtor.legalRepresentative() != null) {
            return titled(debtor.legalRepresentative(), zh ? "法定代表人" : "Legal Representative", language);
        }
        return debtor.financeHead() == null
                ? null
                : titled(debtor.financeHead(), zh ? "财务负责人" : "Head of Finance", language);
    }

    private static String office(String language) {
        return "zh".equals(language) ? "法定代表人、财务负责人" : "The legal representative and the head of finance";
    }
}
