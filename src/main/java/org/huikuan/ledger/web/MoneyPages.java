package org.huikuan.ledger.web;

import java.util.Locale;
import java.util.Map;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.TakenOut;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The short forms of an account's page: a receipt by hand, reversed or moved; an invoice or a number corrected. */
@Controller
class MoneyPages {

    private static final String PAGE = "pages/account-money";

    private final VisibleAccounts accounts;
    private final Creditors creditors;
    private final AccountViews views;
    private final MoneyForms forms;

    MoneyPages(VisibleAccounts accounts, Creditors creditors, AccountViews views, MoneyForms forms) {
        this.accounts = accounts;
        this.creditors = creditors;
        this.views = views;
        this.forms = forms;
    }

    @GetMapping("/accounts/{creditor}/{customer}/money")
    String form(
            @PathVariable String creditor,
            @PathVariable String customer,
            @RequestParam Map<String, String> fields,
            Model model) {
        Account account = accounts.get(creditor, customer);
        return show(account, forms.fresh(account, fields), Map.of(), model);
    }

    @PostMapping("/accounts/{creditor}/{customer}/money")
    ModelAndView carryOut(
            @PathVariable String creditor,
            @PathVariable String customer,
            @RequestParam Map<String, String> fields,
            Locale language,
            Model model) {
        Account account = accounts.get(creditor, customer);
        try {
            TakenOut.check(fields);
            String now = forms.carryOut(creditor, account, fields);
            return new ModelAndView(
                    "redirect:/accounts/{creditor}/{customer}?done", Map.of("creditor", creditor, "customer", now));
        } catch (BadInput bad) {
            return refused(account, fields, forms.words(bad, language), HttpStatus.UNPROCESSABLE_ENTITY, model);
        } catch (Conflict late) {
            Map<String, String> again = forms.again(account, fields);
            return refused(account, again, Map.of("", forms.words(late, language)), HttpStatus.CONFLICT, model);
        }
    }

    private ModelAndView refused(
            Account account, Map<String, String> fields, Map<String, String> errors, HttpStatus status, Model model) {
        return new ModelAndView(show(account, fields, errors, model), model.asMap(), status);
    }

    private String show(Account account, Map<String, String> written, Map<String, String> errors, Model model) {
        Creditor creditor = creditors.get(account.creditorId());
        model.addAttribute("account", views.of(creditor, account));
        model.addAttribute("act", MoneyForms.actOf(written));
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        return PAGE;
    }
}
