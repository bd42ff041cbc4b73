package org.huikuan.legal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.journal.web.JournalWords;
import org.huikuan.legal.RouteAdvisor;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Names;
import org.huikuan.shared.RefusalWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The legal file as a page; what is done about it is done in the case file. */
@Controller
class LegalPages {

    private final LegalFileViews files;
    private final RouteAdvisor advisor;
    private final MessageSource messages;
    private final RefusalWords refusals;
    private final Names names;

    LegalPages(LegalFileViews files, RouteAdvisor advisor, MessageSource messages, RefusalWords refusals, Names names) {
        this.files = files;
        this.advisor = advisor;
        this.messages = messages;
        this.refusals = refusals;
        this.names = names;
    }

    @GetMapping("/cases/{number}/legal-file")
    String file(@PathVariable String number, Model model) {
        model.addAttribute("file", files.of(CaseId.of(number)));
        model.addAttribute("journal", new JournalWords(messages, LocaleContextHolder.getLocale(), names));
        return "pages/legal-file";
    }

    /** A part of a page: what the table of legal means advises; parameters as the fields of the form. */
    @GetMapping("/cases/{number}/legal-file/route-advice")
    String advice(@PathVariable String number, @RequestParam Map<String, String> fields, Model model) {
        try {
            RouteAdvisor.Advice advice = advisor.proposal(CaseId.of(number), fields);
            model.addAttribute("route", advice.route());
            model.addAttribute("zh", advice.becauseZh());
            model.addAttribute("en", advice.becauseEn());
        } catch (BadInput bad) {
            model.addAttribute("wrong", sentences(bad));
        }
        return "pages/legal-route-advice";
    }

    private List<String> sentences(BadInput bad) {
        List<String> sentences = new ArrayList<>();
        for (FieldError error : bad.errors()) {
            String field = word("act.choose-the-route." + error.field(), word("field." + error.field(), error.field()));
            sentences.add(field + ": " + refusals.of(error, LocaleContextHolder.getLocale()));
        }
        return sentences;
    }

    private String word(String key, String otherwise) {
        String word = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return word == null ? otherwise : word;
    }
}
