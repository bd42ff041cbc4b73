package org.huikuan.playbook.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.acts.web.FormView;
import org.huikuan.acts.web.Forms;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.PlaybookReads;
import org.huikuan.playbook.search.PlaybookSearch;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What managers do to the playbook in the browser: propose a version, and decide on what another proposed. */
@Controller
class ProposalPages {

    static final String CHANGE = "/playbook/change/{code}";
    static final String PROPOSAL = "/playbook/proposals/{id}";

    private static final String PROPOSE = "propose-playbook-entry";
    private static final String DECIDE = "decide-playbook-proposal";
    private static final String WITHDRAW = "withdraw-playbook-proposal";
    private static final String CHANGE_PAGE = "pages/playbook-change";
    private static final String PROPOSAL_PAGE = "pages/playbook-proposal";
    /** In the place of a code. */
    private static final String NEW = "new";

    private final PlaybookReads reads;
    private final PlaybookSearch playbook;
    private final Acts acts;
    private final ActDoor door;
    private final Forms forms;

    ProposalPages(PlaybookReads reads, PlaybookSearch playbook, Acts acts, ActDoor door, Forms forms) {
        this.reads = reads;
        this.playbook = playbook;
        this.acts = acts;
        this.door = door;
        this.forms = forms;
    }

    static boolean proposes(Act<?, ?> act) {
        return act.key().equals(PROPOSE);
    }

    static boolean decides(Act<?, ?> act) {
        return Set.of(DECIDE, WITHDRAW).contains(act.key());
    }

    /** @param from number of an earlier version to go back to */
    @GetMapping(CHANGE)
    String change(@PathVariable String code, @RequestParam(defaultValue = "") String from, Model model) {
        Act<?, ?> act = acts.of(PROPOSE);
        model.addAttribute("code", code);
        return show(CHANGE_PAGE, forms.fresh(act, door.form(act, entry(code, from))), model);
    }

    @PostMapping(CHANGE)
    ModelAndView propose(@PathVariable String code, @RequestParam MultiValueMap<String, String> fields, Model model) {
        Act<?, ?> act = acts.of(PROPOSE);
        Where where = entry(code, "");
        model.addAttribute("code", code);
        try {
            Object id = Objects.requireNonNull(door.carryOut(act, where, forms.written(act, fields), Way.PAGE, null));
            return new ModelAndView("redirect:/playbook/proposals/" + id + "?saved");
        } catch (BadInput | Conflict wrong) {
            return again(CHANGE_PAGE, act, where, fields, wrong, model);
        }
    }

    private static Where entry(String code, String from) {
        Map<String, String> ids = new HashMap<>();
        if (!NEW.equals(code)) {
            ids.put("code", code);
            ids.put("from", from);
        }
        return new Where(ids);
    }

    @GetMapping(PROPOSAL)
    String proposal(@PathVariable long id, @RequestParam(defaultValue = "") String act, Model model) {
        Entry proposal = shown(id, model);
        if (!proposal.isProposed()) {
            return PROPOSAL_PAGE;
        }
        Act<?, ?> chosen = deciding(act);
        return show(PROPOSAL_PAGE, forms.fresh(chosen, door.form(chosen, waiting(id))), model);
    }

    @PostMapping(PROPOSAL)
    ModelAndView decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        Act<?, ?> chosen = deciding(act);
        try {
            door.carryOut(chosen, waiting(id), forms.written(chosen, fields), Way.PAGE, null);
            return new ModelAndView("redirect:/playbook/proposals/" + id);
        } catch (BadInput | Conflict | NotAllowed wrong) {
            shown(id, model);
            return again(PROPOSAL_PAGE, chosen, waiting(id), fields, wrong, model);
        }
    }

    private Entry shown(long id, Model model) {
        Entry proposal = reads.version(id);
        Entry current = playbook.current(proposal.code()).orElse(null);
        model.addAttribute("code", proposal.code());
        model.addAttribute("proposal", proposal);
        if (current != null && current.id() != id) {
            model.addAttribute("current", current);
            model.addAttribute(
                    "differs",
                    proposal.differsFrom(current).stream().map(Code::code).toList());
        }
        return proposal;
    }

    private Act<?, ?> deciding(String act) {
        return acts.of(WITHDRAW.equals(act) ? WITHDRAW : DECIDE);
    }

    private static Where waiting(long id) {
        return Where.of("proposalId", Long.toString(id));
    }

    private ModelAndView again(
            String page,
            Act<?, ?> act,
            Where where,
            MultiValueMap<String, String> fields,
            RuntimeException why,
            Model model) {
        FormView form = forms.again(act, door.form(act, where), forms.typed(act, fields), why);
        HttpStatus status = why instanceof BadInput
                ? HttpStatus.UNPROCESSABLE_ENTITY
                : why instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.FORBIDDEN;
        return new ModelAndView(show(page, form, model), model.asMap(), status);
    }

    private String show(String page, FormView form, Model model) {
        model.addAttribute(
                "others",
                Stream.of(DECIDE, WITHDRAW)
                        .filter(key -> !key.equals(form.act()))
                        .toList());
        model.addAttribute("form", form);
        model.addAttribute("words", forms.words());
        return page;
    }
}
