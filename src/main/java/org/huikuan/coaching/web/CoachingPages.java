package org.huikuan.coaching.web;

import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.acts.web.FormView;
import org.huikuan.acts.web.Forms;
import org.huikuan.coaching.CoachingItem;
import org.huikuan.coaching.CoachingReads;
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

/** What waits for coaching: the queue, and one of it with the form in which a manager writes what was advised. */
@Controller
class CoachingPages {

    static final String ITEM = "/coaching/{id}";
    static final String COACH = "coach";

    private final CoachingReads reads;
    private final Acts acts;
    private final ActDoor door;
    private final Forms forms;

    CoachingPages(CoachingReads reads, Acts acts, ActDoor door, Forms forms) {
        this.reads = reads;
        this.acts = acts;
        this.door = door;
        this.forms = forms;
    }

    @GetMapping("/coaching")
    String queue(Model model) {
        model.addAttribute("open", reads.open());
        model.addAttribute("advised", reads.advisedLately());
        model.addAttribute("manages", reads.manages());
        return "pages/coaching";
    }

    @GetMapping(ITEM)
    String item(@PathVariable String id, Model model) {
        CoachingItem item = reads.item(id);
        model.addAttribute("item", item);
        if (!item.isOpen()) {
            return "pages/coaching-item";
        }
        Act<?, ?> act = acts.of(COACH);
        return show(forms.fresh(act, door.form(act, waiting(id))), model);
    }

    @PostMapping(ITEM)
    ModelAndView advise(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Model model) {
        Act<?, ?> act = acts.of(COACH);
        Where where = waiting(id);
        try {
            door.carryOut(act, where, forms.written(act, fields), Way.PAGE, null);
            return new ModelAndView("redirect:/coaching");
        } catch (BadInput | Conflict wrong) {
            model.addAttribute("item", reads.item(id));
            FormView form = forms.again(act, door.form(act, where), forms.typed(act, fields), wrong);
            HttpStatus status = wrong instanceof BadInput ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
            return new ModelAndView(show(form, model), model.asMap(), status);
        }
    }

    private static Where waiting(String id) {
        return Where.of("coachingId", id);
    }

    private String show(FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("words", forms.words());
        return "pages/coaching-item";
    }
}
