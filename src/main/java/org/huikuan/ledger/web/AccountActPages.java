package org.huikuan.ledger.web;

import java.util.HashMap;
import java.util.Map;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.acts.web.FormView;
import org.huikuan.acts.web.Forms;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.VisibleAccounts;
import org.huikuan.ledger.byhand.OfAccount;
import org.huikuan.ledger.byhand.Renumbered;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The forms of the acts on an account. What was wrong comes back as the form with 422, what others did meanwhile with 409,
 * over what is so now.
 */
@Controller
class AccountActPages {

    private static final String PAGE = "pages/account-act";
    static final String MONEY = "/accounts/{creditor}/{customer}/money";

    private final Acts acts;
    private final ActDoor door;
    private final Forms forms;
    private final VisibleAccounts accounts;
    private final Creditors creditors;

    AccountActPages(Acts acts, ActDoor door, Forms forms, VisibleAccounts accounts, Creditors creditors) {
        this.acts = acts;
        this.door = door;
        this.forms = forms;
        this.accounts = accounts;
        this.creditors = creditors;
    }

    /** @param of what of the account it is about; empty for the account itself */
    @GetMapping(MONEY)
    String form(
            @PathVariable String creditor,
            @PathVariable String customer,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String of,
            Model model) {
        Asked asked = new Asked(find(act), creditor, customer, of);
        return show(asked, forms.fresh(asked.act(), door.form(asked.act(), asked.where())), model);
    }

    @PostMapping(MONEY)
    ModelAndView carryOut(
            @PathVariable String creditor,
            @PathVariable String customer,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String of,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        Asked asked = new Asked(find(act), creditor, customer, of);
        try {
            Map<String, String> written = forms.written(asked.act(), fields);
            Object done = door.carryOut(asked.act(), asked.where(), written, Way.PAGE, null);
            String now = done instanceof Renumbered other ? other.customer() : customer;
            return new ModelAndView(
                    "redirect:/accounts/{creditor}/{customer}?done", Map.of("creditor", creditor, "customer", now));
        } catch (BadInput wrong) {
            return again(asked, fields, wrong, HttpStatus.UNPROCESSABLE_ENTITY, model);
        } catch (Conflict late) {
            return again(asked, fields, late, HttpStatus.CONFLICT, model);
        }
    }

    private ModelAndView again(
            Asked asked, MultiValueMap<String, String> fields, RuntimeException why, HttpStatus status, Model model) {
        ActForm form = door.form(asked.act(), asked.where());
        FormView view = forms.again(asked.act(), form, forms.typed(asked.act(), fields), why);
        return new ModelAndView(show(asked, view, model), model.asMap(), status);
    }

    private String show(Asked asked, FormView form, Model model) {
        Account account = accounts.get(asked.creditor(), asked.customer());
        model.addAttribute("account", account);
        model.addAttribute("creditor", creditors.get(account.creditorId()).code());
        model.addAttribute("of", asked.of());
        model.addAttribute("form", form);
        model.addAttribute("words", forms.words());
        return PAGE;
    }

    /** Acts on an account and what stands on its page. */
    static boolean isOffered(Act<?, ?> act) {
        return act.subjects() instanceof OfAccount && act.ways().contains(Way.PAGE);
    }

    private Act<?, ?> find(String key) {
        return acts.find(key).filter(AccountActPages::isOffered).orElseThrow(() -> new NotFound("no-act", key));
    }

    private record Asked(Act<?, ?> act, String creditor, String customer, String of) {

        Where where() {
            Map<String, String> ids = new HashMap<>(Map.of(OfAccount.CREDITOR, creditor, OfAccount.CUSTOMER, customer));
            if (!act.subjects().of().isEmpty()) {
                ids.put(act.subjects().of(), of);
            }
            return new Where(ids);
        }
    }
}
