package org.huikuan.administration.web;

import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.administration.LawSettings;
import org.huikuan.shared.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The loan prime rate and statutory periods; for managers and legal staff. */
@Controller
class LawPages {

    private static final String PAGE = "pages/settings-law";
    private static final String SAVED = "redirect:/settings/law?saved";

    private final LawSettings law;

    LawPages(LawSettings law) {
        this.law = law;
    }

    @GetMapping("/settings/law")
    String show(Model model) {
        return page(model, Map.of(), Map.of());
    }

    @PostMapping("/settings/law/rates")
    ModelAndView saveRate(@RequestParam Map<String, String> fields, Model model) {
        return save(fields, model, law::saveRate);
    }

    @PostMapping("/settings/law/periods")
    ModelAndView savePeriod(@RequestParam Map<String, String> fields, Model model) {
        return save(fields, model, law::savePeriod);
    }

    private ModelAndView save(Map<String, String> fields, Model model, Consumer<Map<String, String>> act) {
        try {
            act.accept(fields);
            return new ModelAndView(SAVED);
        } catch (BadInput bad) {
            return new ModelAndView(page(model, fields, Mistakes.of(bad)), model.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private String page(Model model, Map<String, String> written, Map<String, String> errors) {
        model.addAttribute("rates", law.rates());
        model.addAttribute("periods", law.periods());
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        return PAGE;
    }
}
