package org.huikuan.playbook.talks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.cases.strategies.Strategy;
import org.huikuan.cases.strategies.StrategyTips;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.search.Asked;
import org.huikuan.playbook.search.PlaybookSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to say within a strategy: scripts of its lane for the reason at the stage, then techniques. */
@Service
@Transactional(readOnly = true)
class PlaybookTips implements StrategyTips {

    private static final int MOST = 200;
    private static final int TIPS = 5;

    private final PlaybookSearch playbook;

    PlaybookTips(PlaybookSearch playbook) {
        this.playbook = playbook;
    }

    @Override
    public List<Tip> of(CaseFacts now, Strategy strategy, Locale reader) {
        Lane lane = strategy.plan().lane();
        Stage stage = now.kase().position().stage();
        NonPaymentReason reason = strategy.finding().reason();
        String language = reader.getLanguage();
        return playbook.find(new Asked("", null, lane, stage, null), MOST).stream()
                .filter(e -> e.kind() == EntryKind.SCRIPT || e.kind() == EntryKind.TECHNIQUE)
                .filter(e -> e.use().isFor(reason))
                .sorted(Comparator.comparing((Entry e) -> !isMeant(e, reason)).thenComparing(Entry::kind))
                .limit(TIPS)
                .map(e -> new Tip(
                        e.code(),
                        e.words().title().said(language),
                        e.words().text().said(language)))
                .toList();
    }

    @Override
    public boolean knows(String code) {
        return playbook.current(code).isPresent();
    }

    private static boolean isMeant(Entry entry, @Nullable NonPaymentReason reason) {
        return reason != null && entry.use().reasons().contains(reason);
    }
}
