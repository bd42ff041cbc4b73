package org.huikuan.casefile.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.huikuan.cases.Position;
import org.huikuan.cases.reads.NextAct;
import org.huikuan.journal.web.JournalWords;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Names;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.strategy.TableRules;
import org.springframework.context.MessageSource;

/** Says codes and times of a case in the reader's language; templates know it as {@code w}. */
public final class CaseFileWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final JournalWords journal;
    private final TableRules rules;

    CaseFileWords(MessageSource messages, Locale locale, ZoneId zone, TableRules rules, Names names) {
        this.messages = messages;
        this.rules = rules;
        this.locale = locale;
        this.zone = zone;
        this.journal = new JournalWords(messages, locale, names);
    }

    /** The creditor's local time. */
    public String time(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    public String day(Instant at) {
        return at.atZone(zone).toLocalDate().toString();
    }

    /** The code of a list in words; a code without words as it is. */
    public String code(String list, String code) {
        return journal.code(list, code);
    }

    /** What a decision table is called; one that a module brings without a name by its key. */
    public String table(String key) {
        return code("table", key);
    }

    /** Which line of which version of a table decided; its id says nothing to a reader. */
    public String rule(KeptDecision decision) {
        String version = decision.tableVersion() == 0
                ? say("casefile.versionOfRelease")
                : say("casefile.version", Integer.toString(decision.tableVersion()));
        return rules.line(decision.key(), decision.tableVersion(), decision.rule())
                .map(l ->
                        version + " · " + say("casefile.rule", Integer.toString(l.number()), Integer.toString(l.of())))
                .orElse(version);
    }

    public String step(Position position) {
        return code("step", position.step());
    }

    /** How lines of the journal are said. */
    public JournalWords journal() {
        return journal;
    }

    /** A bilingual label of a model without the case's number, which the page shows already. */
    public String task(String name) {
        return BusinessKey.without(name);
    }

    /** The sum of disputed amounts, whatever their invoices. */
    public String sum(Map<?, BigDecimal> amounts) {
        return amounts.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String next(NextAct next) {
        return say(next.messageKey(), next.facts());
    }

    /** The sentence in the reader's language. */
    public String of(String zh, String en) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
