package org.huikuan.casefile.web;

import java.util.List;
import org.huikuan.casefile.CaseFile;
import org.huikuan.casefile.ChangedMeanwhile;
import org.huikuan.caseplans.CasePlans;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Names;
import org.huikuan.shared.RefusalWords;
import org.huikuan.strategy.TableRules;
import org.huikuan.teams.Teams;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a case file before the templates. */
@Component
class FileModel {

    private static final String TASKLIST = "tasklist";

    private final MessageSource messages;
    private final RefusalWords refusals;
    private final Teams teams;
    private final TableRules rules;
    private final FileOffer drawn;
    private final Names names;
    private final CasePlans plans;

    FileModel(
            MessageSource messages,
            RefusalWords refusals,
            Teams teams,
            TableRules rules,
            FileOffer drawn,
            Names names,
            CasePlans plans) {
        this.plans = plans;
        this.names = names;
        this.drawn = drawn;
        this.messages = messages;
        this.refusals = refusals;
        this.teams = teams;
        this.rules = rules;
    }

    void show(CaseFile file, String in, Model model) {
        boolean open = file.facts().kase().isOpen();
        model.addAttribute("file", file);
        model.addAttribute("inside", TASKLIST.equals(in) ? TASKLIST : "");
        model.addAttribute("acts", drawn.offered(open));
        plans.current(file.facts().kase().id()).ifPresent(plan -> model.addAttribute("casePlan", plan));
        speak(file.facts(), model);
    }

    void speak(CaseFacts facts, Model model) {
        model.addAttribute(
                "w",
                new CaseFileWords(
                        messages,
                        LocaleContextHolder.getLocale(),
                        facts.creditor().zone(),
                        rules,
                        names));
        model.addAttribute("teams", teams);
    }

    ActPanel.Refusal changed(ChangedMeanwhile changed) {
        return new ActPanel.Refusal(false, say("casefile.changed"), changed.changes());
    }

    ActPanel.Refusal late(Conflict late) {
        return new ActPanel.Refusal(false, refusals.of(late, LocaleContextHolder.getLocale()), List.of());
    }

    ActPanel.Refusal sameMoment() {
        return new ActPanel.Refusal(false, say("casefile.sameMoment"), List.of());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
