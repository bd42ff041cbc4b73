package org.huikuan.recovery.web;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.acts.web.FormView;
import org.huikuan.acts.web.Forms;
import org.huikuan.recovery.KindReads;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The kinds of measures, for managers to read; each opens the form of its act, and another may be added. */
@Controller
class KindPages {

    static final String FORM = "/settings/measures/{code}";

    private static final String PAGE = "pages/settings-measure";
    private static final String CHANGE = "change-measure-kind";
    private static final String ADD = "add-measure-kind";
    /** In the place of a code. */
    private static final String NEW = "new";

    private final KindReads kinds;
    private final Acts acts;
    private final ActDoor door;
    private final Forms forms;

    KindPages(KindReads kinds, Acts acts, ActDoor door, Forms forms) {
        this.kinds = kinds;
        this.acts = acts;
        this.door = door;
        this.forms = forms;
    }

    static boolean isOffered(Act<?, ?> act) {
        return Set.of(CHANGE, ADD).contains(act.key());
    }

    @GetMapping("/settings/measures")
    String list(Model model) {
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("changes", kinds.changes());
        return "pages/settings-measures";
    }

    @GetMapping(FORM)
    String form(@PathVariable String code, Model model) {
        Act<?, ?> act = act(code);
        return show(code, forms.fresh(act, door.form(act, where(code))), model);
    }

    @PostMapping(FORM)
    ModelAndView save(@PathVariable String code, @RequestParam MultiValueMap<String, String> fields, Model model) {
        Act<?, ?> act = act(code);
        try {
            door.carryOut(act, where(code), forms.written(act, fields), Way.PAGE, null);
            return new ModelAndView("redirect:/settings/measures?saved");
        } catch (BadInput wrong) {
            return again(code, fields, wrong, HttpStatus.UNPROCESSABLE_ENTITY, model);
        } catch (Conflict late) {
            return again(code, fields, late, HttpStatus.CONFLICT, model);
        }
    }

    private ModelAndView again(
            String code, MultiValueMap<String, String> fields, RuntimeException why, HttpStatus status, Model model) {
        Act<?, ?> act = act(code);
        FormView form = forms.again(act, door.form(act, where(code)), forms.typed(act, fields), why);
        return new ModelAndView(show(code, form, model), model.asMap(), status);
    }

    private String show(String code, FormView form, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("name", NEW.equals(code) ? "" : code);
        model.addAttribute("form", form);
        model.addAttribute("words", forms.words());
        return PAGE;
    }

    private Act<?, ?> act(String code) {
        return acts.of(NEW.equals(code) ? ADD : CHANGE);
    }

    private static Where where(String code) {
        return Where.of("code", code);
    }
}
