package org.huikuan.campaigns.web;

import java.util.Map;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.acts.web.FormView;
import org.huikuan.acts.web.Forms;
import org.huikuan.campaigns.CampaignReads;
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

/** Campaigns: all of them, a new one, the board of one, and its end. */
@Controller
class CampaignPages {

    static final String NEW = "/campaigns/new";
    static final String ENDING = "/campaigns/{id}/end";
    static final String START = "start-campaign";
    static final String END = "end-campaign";

    private static final Where NOTHING = new Where(Map.of());
    private static final String FORM_PAGE = "pages/campaign-form";

    private final CampaignReads reads;
    private final Acts acts;
    private final ActDoor door;
    private final Forms forms;

    CampaignPages(CampaignReads reads, Acts acts, ActDoor door, Forms forms) {
        this.reads = reads;
        this.acts = acts;
        this.door = door;
        this.forms = forms;
    }

    @GetMapping("/campaigns")
    String all(Model model) {
        model.addAttribute("boards", reads.boards());
        model.addAttribute("manages", reads.manages());
        return "pages/campaigns";
    }

    @GetMapping("/campaigns/{id}")
    String board(@PathVariable String id, Model model) {
        model.addAttribute("board", reads.board(id));
        model.addAttribute("manages", reads.manages());
        return "pages/campaign";
    }

    @GetMapping(NEW)
    String fresh(Model model) {
        return show(START, NOTHING, model);
    }

    @PostMapping(NEW)
    ModelAndView start(@RequestParam MultiValueMap<String, String> fields, Model model) {
        return carryOut(START, NOTHING, fields, model);
    }

    @GetMapping(ENDING)
    String end(@PathVariable String id, Model model) {
        model.addAttribute("board", reads.board(id));
        return show(END, Where.of("campaignId", id), model);
    }

    @PostMapping(ENDING)
    ModelAndView ended(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Model model) {
        model.addAttribute("board", reads.board(id));
        return carryOut(END, Where.of("campaignId", id), fields, model);
    }

    private String show(String key, Where where, Model model) {
        Act<?, ?> act = acts.of(key);
        return shown(forms.fresh(act, door.form(act, where)), model);
    }

    private ModelAndView carryOut(String key, Where where, MultiValueMap<String, String> fields, Model model) {
        Act<?, ?> act = acts.of(key);
        try {
            Object id = door.carryOut(act, where, forms.written(act, fields), Way.PAGE, null);
            return new ModelAndView("redirect:/campaigns/" + (id == null ? where.id("campaignId") : id));
        } catch (BadInput | Conflict wrong) {
            FormView form = forms.again(act, door.form(act, where), forms.typed(act, fields), wrong);
            HttpStatus status = wrong instanceof BadInput ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
            return new ModelAndView(shown(form, model), model.asMap(), status);
        }
    }

    private String shown(FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("words", forms.words());
        return FORM_PAGE;
    }
}
