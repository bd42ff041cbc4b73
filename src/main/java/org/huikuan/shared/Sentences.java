package org.huikuan.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Says sentences to a reader: words of his language, codes by their lists, amounts as the house writes them, people by
 * their names.
 */
public final class Sentences {

    /** Lists whose words do not stand under their own name: the columns of files, and what letters were called before. */
    private static final Map<String, String> OTHER_LISTS =
            Map.of("column", "imports.col.", "letter", "code.letter-code.");

    /** Letters carry their sign behind their name. */
    private static final Set<String> SIGNED = Set.of("letter", "letter-code");

    /** Words of rows from before each list had its own; nothing new is said by them. */
    private static final String OLD_WORDS = "casefile.word.";

    private final MessageSource messages;
    private final Locale reader;
    private final Voice voice;

    public Sentences(MessageSource messages, Locale reader, Names names) {
        this.messages = messages;
        this.reader = reader;
        this.voice = new Readers(names);
    }

    /** The sentence in words; empty for none. */
    public String say(@Nullable Sentence sentence) {
        return sentence == null ? "" : Speaking.say(sentence, voice);
    }

    /** Several things of one kind, one behind the other. */
    public String things(Collection<?> things) {
        return Speaking.say(Arg.things(things), voice);
    }

    /** What stands between things that a page writes one by one. */
    public String betweenThings() {
        return Between.LIST.in(reader);
    }

    /** An amount as the house writes it. */
    static String grouped(Money money) {
        DecimalFormat grouped = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return grouped.format(money.amount()) + " " + money.currency();
    }

    private @Nullable String word(String key) {
        return messages.getMessage(key, null, null, reader);
    }

    private final class Readers implements Voice {

        private final Names names;

        Readers(Names names) {
            this.names = names;
        }

        @Override
        public String sentence(String key, Object[] facts) {
            String said = messages.getMessage(key, facts.length == 0 ? null : facts, null, reader);
            return said == null ? EnglishVoice.ONLY.sentence(key, facts) : said;
        }

        /** A code that is in no list stays as it is. */
        @Override
        public String code(String list, String code) {
            String said = word(OTHER_LISTS.getOrDefault(list, "code." + list + ".") + code);
            if (said == null) {
                said = word(OLD_WORDS + code.substring(code.lastIndexOf(':') + 1));
            }
            return said == null ? code : SIGNED.contains(list) ? said + " " + code : said;
        }

        @Override
        public String both(String chinese, String english) {
            return Locale.CHINESE.getLanguage().equals(reader.getLanguage()) ? chinese : english;
        }

        @Override
        public String between(String kept) {
            return Between.of(kept).in(reader);
        }

        @Override
        public String amount(Money money) {
            return grouped(money);
        }

        @Override
        public String person(String login) {
            return names.of(login);
        }
    }
}
