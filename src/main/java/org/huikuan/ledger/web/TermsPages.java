package org.huikuan.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.ledger.contracts.GuaranteeKind;
import org.huikuan.ledger.contracts.RatePeriod;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.input.TakenOut;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The short form of contract and debtor facts. */
@Controller
class TermsPages {

    private static final String PAGE = "pages/account-terms";
    private static final String CONTRACT = "contracts[0].";
    private static final String NEW = "new";

    private final TermsDesk terms;
    private final RefusalWords refusals;

    TermsPages(TermsDesk terms, RefusalWords refusals) {
        this.terms = terms;
        this.refusals = refusals;
    }

    /** @param contract number of the contract to change, {@code new} for another one; the default where none is named */
    @GetMapping("/accounts/{creditor}/{customer}/terms")
    String form(
            @PathVariable String creditor,
            @PathVariable String customer,
            @RequestParam(required = false) @Nullable String contract,
            Model model) {
        TermsView view = terms.of(creditor, customer);
        Map<String, String> written = new LinkedHashMap<>(TermsForms.debtor(view));
        written.putAll(
                NEW.equals(contract)
                        ? Map.of()
                        : TermsForms.contract(view.contracts().stream()
                                .filter(c -> contract == null
                                        ? c.isDefault()
                                        : c.number().equals(contract))
                                .findFirst()
                                .orElse(null)));
        return page(creditor, customer, NEW.equals(contract), written, Map.of(), model);
    }

    @PostMapping("/accounts/{creditor}/{customer}/terms")
    ModelAndView save(
            @PathVariable String creditor,
            @PathVariable String customer,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale) {
        boolean isNew = !fields.containsKey(CONTRACT + "number");
        try {
            TakenOut.check(fields);
            terms.change(creditor, customer, TermsForms.said(fields));
        } catch (BadInput wrong) {
            Map<String, List<String>> errors = new LinkedHashMap<>();
            wrong.errors().forEach(e -> errors.put(e.field(), List.of(refusals.of(e, locale))));
            page(creditor, customer, isNew, fields, errors, model);
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/accounts/{creditor}/{customer}")
                        .buildAndExpand(creditor, customer)
                        .encode()
                        .toUriString());
    }

    private static String page(
            String creditor,
            String customer,
            boolean isNew,
            Map<String, String> written,
            Map<String, List<String>> errors,
            Model model) {
        model.addAttribute("creditor", creditor);
        model.addAttribute("customer", customer);
        model.addAttribute("isNew", isNew);
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        model.addAttribute("rows", TermsForms.rows(written));
        model.addAttribute("sizes", Code.all(SizeClass.class));
        model.addAttribute("periods", Code.all(RatePeriod.class));
        model.addAttribute("guaranteeKinds", Code.all(GuaranteeKind.class));
        return PAGE;
    }
}
