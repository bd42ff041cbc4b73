package org.huikuan.administration.web;

import java.util.HashMap;
import java.util.Map;
import org.huikuan.administration.LimitSettings;
import org.huikuan.ledger.AgeClass;
import org.huikuan.shared.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The days by which lists call something late, and the classes of age; for managers. */
@Controller
class LimitPages {

    private static final String PAGE = "pages/settings-limits";
    private static final String SAVED = "redirect:/settings/limits?saved";

    private final LimitSettings limits;

    LimitPages(LimitSettings limits) {
        this.limits = limits;
    }

    @GetMapping("/settings/limits")
    String show(Model model) {
        return page(model, Map.of(), Map.of());
    }

    @PostMapping("/settings/limits")
    ModelAndView changeLimits(@RequestParam Map<String, String> fields, Model model) {
        try {
            limits.changeLimits(fields);
            return new ModelAndView(SAVED);
        } catch (BadInput bad) {
            return refused(model, fields, bad);
        }
    }

    @PostMapping("/settings/limits/classes")
    ModelAndView changeClasses(@RequestParam Map<String, String> fields, Model model) {
        try {
            limits.changeClasses(fields);
            return new ModelAndView(SAVED);
        } catch (BadInput bad) {
            return refused(model, fields, bad);
        }
    }

    private ModelAndView refused(Model model, Map<String, String> fields, BadInput bad) {
        return new ModelAndView(page(model, fields, Mistakes.of(bad)), model.asMap(), HttpStatus.BAD_REQUEST);
    }

    /** @param typed what was refused stands in the form again */
    private String page(Model model, Map<String, String> typed, Map<String, String> errors) {
        Map<String, String> written = new HashMap<>();
        limits.all().forEach(l -> written.put("days-" + l.code(), String.valueOf(l.days())));
        limits.classes().forEach(c -> put(written, c));
        written.putAll(typed);
        model.addAttribute("limits", limits.all());
        model.addAttribute("classes", limits.classes());
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        return PAGE;
    }

    private static void put(Map<String, String> written, AgeClass age) {
        written.put("from-" + age.code(), String.valueOf(age.fromDays()));
        written.put("labelZh-" + age.code(), age.labelZh());
        written.put("labelEn-" + age.code(), age.labelEn());
        written.put("nameZh-" + age.code(), age.nameZh());
        written.put("nameEn-" + age.code(), age.nameEn());
    }
}
