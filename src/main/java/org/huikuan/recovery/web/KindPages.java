package org.huikuan.recovery.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.recovery.KindReads;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.RefusalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The kinds of measures, for managers to read and to change. */
@Controller
class KindPages {

    private static final String PAGE = "pages/settings-measures";
    private static final String SAVED = "redirect:/settings/measures?saved";

    private final KindReads kinds;
    private final ActDoor door;
    private final RefusalWords refusals;

    KindPages(KindReads kinds, ActDoor door, RefusalWords refusals) {
        this.kinds = kinds;
        this.door = door;
        this.refusals = refusals;
    }

    @GetMapping("/settings/measures")
    String show(Model model) {
        return page(model, "", Map.of(), Map.of());
    }

    @PostMapping("/settings/measures/{code}")
    ModelAndView save(@PathVariable String code, @RequestParam Map<String, String> fields, Model model) {
        Map<String, @Nullable Object> values = new HashMap<>(fields);
        values.remove("_csrf");
        try {
            door.carryOut("change-measure-kind", Where.of("code", code), values, Way.PAGE);
            return new ModelAndView(SAVED);
        } catch (BadInput bad) {
            return new ModelAndView(
                    page(model, code, fields, sentences(bad)), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private String page(Model model, String code, Map<String, String> written, Map<String, String> errors) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        kinds.all().forEach(k -> texts.put(k.code(), k.code().equals(code) ? written : texts(k)));
        model.addAttribute("kinds", texts);
        model.addAttribute("changes", kinds.changes());
        model.addAttribute("code", code);
        model.addAttribute("errors", errors);
        return PAGE;
    }

    private static Map<String, String> texts(MeasureKind k) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("titleZh", k.titleZh());
        texts.put("titleEn", k.titleEn());
        texts.put("preconditionZh", k.preconditionZh());
        texts.put("preconditionEn", k.preconditionEn());
        texts.put("evidenceZh", k.evidenceZh());
        texts.put("evidenceEn", k.evidenceEn());
        texts.put("law", k.law());
        texts.put("marks", k.marks());
        return texts;
    }

    private Map<String, String> sentences(BadInput bad) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (FieldError error : bad.errors()) {
            sentences.put(error.field(), refusals.of(error, LocaleContextHolder.getLocale()));
        }
        return sentences;
    }
}
