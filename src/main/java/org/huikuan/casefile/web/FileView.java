package org.huikuan.casefile.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.casefile.Act;
import org.huikuan.casefile.CaseFile;
import org.huikuan.casefile.ChangedMeanwhile;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.RefusalWords;
import org.huikuan.strategy.TableRules;
import org.huikuan.teams.Teams;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a case file before the templates. */
@Component
class FileView {

    private static final String TASKLIST = "tasklist";

    private final MessageSource messages;
    private final RefusalWords refusals;
    private final CurrentUser user;
    private final Teams teams;
    private final TableRules rules;
    private final DrawnActs drawn;

    FileView(
            MessageSource messages,
            RefusalWords refusals,
            CurrentUser user,
            Teams teams,
            TableRules rules,
            DrawnActs drawn) {
        this.drawn = drawn;
        this.messages = messages;
        this.refusals = refusals;
        this.user = user;
        this.teams = teams;
        this.rules = rules;
    }

    void show(CaseFile file, String in, Model model) {
        boolean open = file.facts().kase().isOpen();
        model.addAttribute("file", file);
        model.addAttribute("inside", TASKLIST.equals(in) ? TASKLIST : "");
        model.addAttribute(
                "acts",
                Stream.concat(
                                Arrays.stream(Act.values())
                                        .filter(a -> a.isFor(user) && a.fits(open))
                                        .map(Act::key),
                                drawn.offered(open).stream())
                        .collect(Collectors.toSet()));
        speak(file.facts(), model);
    }

    void speak(CaseFacts facts, Model model) {
        model.addAttribute(
                "w",
                new FileWords(
                        messages,
                        LocaleContextHolder.getLocale(),
                        facts.creditor().zone(),
                        rules));
        model.addAttribute("teams", teams);
    }

    ActForm.Refusal wrong(BadInput bad) {
        Map<String, List<String>> byField = new HashMap<>();
        bad.errors().forEach(e -> byField.merge(e.field(), List.of(sentence(e)), FileView::both));
        return new ActForm.Refusal(byField, null, List.of());
    }

    ActForm.Refusal changed(ChangedMeanwhile changed) {
        return new ActForm.Refusal(Map.of(), say("casefile.changed"), changed.changes());
    }

    ActForm.Refusal late(Conflict late) {
        return new ActForm.Refusal(Map.of(), refusals.of(late, LocaleContextHolder.getLocale()), List.of());
    }

    ActForm.Refusal sameMoment() {
        return new ActForm.Refusal(Map.of(), say("casefile.sameMoment"), List.of());
    }

    private String sentence(FieldError error) {
        return refusals.of(error, LocaleContextHolder.getLocale());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
