package org.huikuan.legal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseReads;
import org.huikuan.journal.web.JournalWords;
import org.huikuan.legal.Citations;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.LimitationKind;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Names;
import org.huikuan.shared.RefusalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The legal file as a page, and its short forms: what happened to the limitation, the answer to a lawyer's letter. */
@Controller
class LegalPages {

    private static final String PAGE = "pages/legal-file";

    private final LegalReads reads;
    private final ActDoor door;
    private final CaseReads cases;
    private final MessageSource messages;
    private final RefusalWords refusals;
    private final Names names;

    LegalPages(
            LegalReads reads,
            ActDoor door,
            CaseReads cases,
            MessageSource messages,
            RefusalWords refusals,
            Names names) {
        this.reads = reads;
        this.door = door;
        this.cases = cases;
        this.messages = messages;
        this.refusals = refusals;
        this.names = names;
    }

    @GetMapping("/cases/{number}/legal-file")
    String file(@PathVariable String number, Model model) {
        return show(number, Map.of(), List.of(), model);
    }

    @PostMapping("/cases/{number}/legal-file/limitation-events")
    ModelAndView event(@PathVariable String number, @RequestParam Map<String, String> fields, Model model) {
        return carryOut("limitation-event", number, fields, model);
    }

    @PostMapping("/cases/{number}/legal-file/deadlines")
    ModelAndView deadline(@PathVariable String number, @RequestParam Map<String, String> fields, Model model) {
        return carryOut("begin-the-deadline", number, fields, model);
    }

    @PostMapping("/cases/{number}/legal-file/answer")
    ModelAndView answer(@PathVariable String number, @RequestParam Map<String, String> fields, Model model) {
        return carryOut("record-the-answer", number, fields, model);
    }

    /** From the page of the claim; what is wrong is told on the legal file. */
    @PostMapping("/cases/{number}/legal-file/acceptance")
    ModelAndView accepted(@PathVariable String number, @RequestParam Map<String, String> fields, Model model) {
        return carryOut("record-the-acceptance", number, fields, model);
    }

    /** A part of a page: what the table of legal means advises; parameters as the fields of the form. */
    @GetMapping("/cases/{number}/legal-file/route-advice")
    String advice(@PathVariable String number, @RequestParam Map<String, String> fields, Model model) {
        try {
            LegalReads.RouteAdvice advice = reads.proposal(CaseId.of(number), fields);
            model.addAttribute("route", advice.route());
            model.addAttribute("zh", advice.becauseZh());
            model.addAttribute("en", advice.becauseEn());
        } catch (BadInput bad) {
            model.addAttribute("wrong", sentences(bad));
        }
        return "pages/legal-route-advice";
    }

    private ModelAndView carryOut(String act, String number, Map<String, String> fields, Model model) {
        Map<String, @Nullable Object> values = new HashMap<>(fields);
        values.remove("_csrf");
        try {
            door.carryOut(act, Where.of("caseId", CaseId.of(number).number()), values, Way.PAGE);
            return new ModelAndView("redirect:/cases/" + CaseId.of(number).number() + "/legal-file");
        } catch (BadInput bad) {
            return new ModelAndView(
                    show(number, fields, sentences(bad), model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private String show(String number, Map<String, String> written, List<String> wrong, Model model) {
        model.addAttribute("file", LegalFileView.of(CaseId.of(number), reads, cases));
        model.addAttribute("journal", new JournalWords(messages, LocaleContextHolder.getLocale(), names));
        model.addAttribute("cite", new Citations(messages, LocaleContextHolder.getLocale()));
        model.addAttribute("kinds", LimitationKind.codes());
        model.addAttribute("terms", reads.termsByHand(CaseId.of(number)));
        model.addAttribute("written", written);
        model.addAttribute("wrong", wrong);
        return PAGE;
    }

    private List<String> sentences(BadInput bad) {
        List<String> sentences = new ArrayList<>();
        for (FieldError error : bad.errors()) {
            String field = word("legal.field." + error.field(), error.field());
            sentences.add(field + ": " + refusals.of(error, LocaleContextHolder.getLocale()));
        }
        return sentences;
    }

    private String word(String key, String otherwise) {
        String word = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return word == null ? otherwise : word;
    }
}
