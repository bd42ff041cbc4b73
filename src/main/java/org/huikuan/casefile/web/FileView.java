package org.huikuan.casefile.web;

import java.util.Set;
import org.huikuan.casefile.CaseFile;
import org.huikuan.cases.CaseFacts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a case file before the templates. */
@Component
class FileView {

    private static final String TASKLIST = "tasklist";

    private final MessageSource messages;

    FileView(MessageSource messages) {
        this.messages = messages;
    }

    void show(CaseFile file, String in, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("inside", TASKLIST.equals(in) ? TASKLIST : "");
        model.addAttribute("acts", Set.of());
        speak(file.facts(), model);
    }

    void speak(CaseFacts facts, Model model) {
        model.addAttribute(
                "w",
                new FileWords(
                        messages,
                        LocaleContextHolder.getLocale(),
                        facts.creditor().zone()));
    }
}
