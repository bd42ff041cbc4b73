package org.huikuan.ledger.web;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.VisibleAccounts;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts, for people. */
@Controller
class AccountPages {

    private static final int MOST = 100;
    /** Groups that book money. */
    private static final Set<String> BOOKS = Set.of("finance", "camunda-admin");

    private final AccountList list;
    private final VisibleAccounts accounts;
    private final AccountViews views;
    private final Creditors creditors;
    private final ReceiptViews receipts;
    private final CurrentUser user;
    private final TermsReads terms;
    private final Teams teams;

    AccountPages(
            AccountList list,
            VisibleAccounts accounts,
            AccountViews views,
            Creditors creditors,
            ReceiptViews receipts,
            CurrentUser user,
            TermsReads terms,
            Teams teams) {
        this.terms = terms;
        this.teams = teams;
        this.list = list;
        this.accounts = accounts;
        this.views = views;
        this.creditors = creditors;
        this.receipts = receipts;
        this.user = user;
    }

    @GetMapping("/accounts")
    String accounts(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        long total = list.count(q);
        int last = (int) Math.max(0, (total - 1) / AccountList.SIZE);
        int shown = Math.min(Math.max(page, 0), last);
        model.addAttribute("q", q);
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        model.addAttribute("accounts", list.page(q, shown));
        model.addAttribute("teams", teamNames());
        return "pages/accounts";
    }

    @GetMapping("/accounts/{creditor}/{customer}")
    String account(@PathVariable String creditor, @PathVariable String customer, Model model) {
        Account account = accounts.get(creditor, customer);
        model.addAttribute("account", views.of(creditors.get(account.creditorId()), account));
        model.addAttribute("booked", receipts.ofAccount(account, 0, MOST));
        model.addAttribute("books", user.groups().stream().anyMatch(BOOKS::contains));
        model.addAttribute("teams", teamNames());
        model.addAttribute("terms", terms.of(account));
        model.addAttribute("mayChangeTerms", terms.mayChange());
        return "pages/account";
    }

    /** By code. */
    private Map<String, String> teamNames() {
        return teams.all().stream().collect(Collectors.toMap(Team::code, Team::name));
    }
}
