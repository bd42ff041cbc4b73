package org.huikuan.letters;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.contracts.Debtor;
import org.jspecify.annotations.Nullable;

/**
 * For whom a letter is (reference 8, delivery rules 3): the person whom its order names; a formal notice and counsel's
 * letter for the legal representative or the head of finance; any other for the first person recorded.
 */
public final class Addressee {

    private static final Set<LetterCode> FORMAL = Set.of(LetterCode.L06, LetterCode.L07);

    /** The first that matches is the one; roles are free words of the ledger. */
    private static final List<Pattern> HEADS = List.of(
            Pattern.compile("法定代表人|法人|legal representative"),
            Pattern.compile("财务(总监|经理|负责人|主管|部长)|总会计师|\\bcfo\\b|(head of|director of|chief) financ"
                    + "|financ\\w* (director|manager|head|officer)|dm-3"),
            Pattern.compile("董事长|总经理|总裁|\\b(ceo|president|managing director|general manager)\\b|dm-[12]\\b"));

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
        if (!FORMAL.contains(letter.code())) {
            return known.attention();
        }
        return HEADS.stream()
                .flatMap(head -> known.rest().people().stream()
                        .filter(p -> p.role() != null
                                && head.matcher(p.role().toLowerCase(java.util.Locale.ROOT))
                                        .find()))
                .findFirst()
                .orElse(null);
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
