package org.huikuan.casefile.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.casefile.Act;
import org.huikuan.casefile.CaseFile;
import org.huikuan.casefile.ChangedMeanwhile;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.FieldError;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a case file before the templates, and says refusals in the reader's language. */
@Component
class FileView {

    private static final String TASKLIST = "tasklist";

    private final MessageSource messages;
    private final CurrentUser user;
    private final Teams teams;

    FileView(MessageSource messages, CurrentUser user, Teams teams) {
        this.messages = messages;
        this.user = user;
        this.teams = teams;
    }

    void show(CaseFile file, String in, Model model) {
        boolean open = file.facts().kase().isOpen();
        model.addAttribute("file", file);
        model.addAttribute("inside", TASKLIST.equals(in) ? TASKLIST : "");
        model.addAttribute(
                "acts",
                Arrays.stream(Act.values())
                        .filter(a -> a.isFor(user) && a.fits(open))
                        .map(Act::key)
                        .collect(Collectors.toSet()));
        speak(file.facts(), model);
    }

    void speak(CaseFacts facts, Model model) {
        model.addAttribute(
                "w",
                new FileWords(
                        messages,
                        LocaleContextHolder.getLocale(),
                        facts.creditor().zone()));
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
        String sentence = say(late.key(), String.valueOf(late.getMessage()), late.arguments());
        return new ActForm.Refusal(Map.of(), sentence, List.of());
    }

    ActForm.Refusal sameMoment() {
        return new ActForm.Refusal(Map.of(), say("casefile.sameMoment"), List.of());
    }

    private String sentence(FieldError error) {
        return say(error.key(), error.reason(), error.arguments());
    }

    /** The refusal by its key; the English sentence when it has none. Codes among the arguments become words. */
    private String say(@Nullable String key, String english, List<String> arguments) {
        if (key == null) {
            return english;
        }
        Object[] words = arguments.stream()
                .map(a -> messages.getMessage("casefile.word." + a, null, a, LocaleContextHolder.getLocale()))
                .toArray();
        return messages.getMessage("refusal." + key, words, english, LocaleContextHolder.getLocale());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static List<String> both(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
