package org.huikuan.ledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.rates.ExchangeRates;
import org.huikuan.ledger.rates.RateActs;
import org.huikuan.ledger.rates.RateBook;
import org.huikuan.ledger.rates.RateFollowers;
import org.huikuan.ledger.rates.RateLimit;
import org.huikuan.ledger.rates.RatesMissing;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.RefusalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Exchange rates for people: which hold today, which are missing, and the forms that tell one or take one back. */
@Controller
@RequestMapping("/exchange-rates")
class ExchangeRatePages {

    private static final int HISTORY = 60;
    private static final int CHANGES = 30;

    private final RateActs rateActs;
    private final RateBook book;
    private final ExchangeRates rates;
    private final Creditors creditors;
    private final RatesMissing missing;
    private final RateFollowers followers;
    private final RefusalWords refusals;
    private final RateLimit limit;

    ExchangeRatePages(
            RateActs rateActs,
            RateBook book,
            ExchangeRates rates,
            Creditors creditors,
            RatesMissing missing,
            RateFollowers followers,
            RefusalWords refusals,
            RateLimit limit) {
        this.rateActs = rateActs;
        this.book = book;
        this.rates = rates;
        this.creditors = creditors;
        this.missing = missing;
        this.followers = followers;
        this.refusals = refusals;
        this.limit = limit;
    }

    /** @param how {@code direct}, {@code inverse} or {@code cross}; @param told the row behind a direct rate */
    public record Line(
            String currency,
            String base,
            BigDecimal rate,
            LocalDate on,
            long days,
            boolean old,
            String how,
            RateBook.@Nullable Told told) {}

    @GetMapping
    ModelAndView page(@RequestParam(required = false) @Nullable String currency) {
        Map<String, String> written = new HashMap<>();
        written.put("base", creditors.byDefault().currency());
        written.put("date", rateActs.today().toString());
        return show(currency, written, Map.of());
    }

    @PostMapping
    ModelAndView tell(@RequestParam Map<String, String> fields, Locale reader) {
        try {
            rateActs.tell(fields);
            followers.follow();
            return new ModelAndView("redirect:/exchange-rates?saved");
        } catch (BadInput bad) {
            return refused(show(null, fields, words(bad, reader)));
        }
    }

    @PostMapping("/remove")
    ModelAndView remove(@RequestParam Map<String, String> fields, Locale reader) {
        try {
            rateActs.remove(fields);
            followers.follow();
            return new ModelAndView("redirect:/exchange-rates?saved");
        } catch (BadInput bad) {
            return refused(show(fields.get("currency"), fields, words(bad, reader)));
        } catch (Conflict late) {
            ModelAndView page = show(fields.get("currency"), fields, Map.of("remove", refusals.of(late, reader)));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private Map<String, String> words(BadInput bad, Locale reader) {
        Map<String, String> words = new HashMap<>();
        bad.errors().forEach(e -> words.put(e.field(), refusals.of(e, reader)));
        return words;
    }

    private ModelAndView show(@Nullable String currency, Map<String, String> written, Map<String, String> errors) {
        LocalDate today = rateActs.today();
        List<RateBook.Told> newest = book.newest(today);
        ModelAndView page = new ModelAndView("pages/exchange-rates");
        page.addObject("today", today);
        page.addObject("oldAfter", limit.days());
        page.addObject("missing", missing.now());
        page.addObject(
                "lines",
                bases().stream().flatMap(b -> lines(b, today, newest).stream()).toList());
        page.addObject(
                "coming",
                newest.stream().filter(t -> t.rate().on().isAfter(today)).toList());
        page.addObject("currency", currency == null ? "" : currency.toUpperCase(Locale.ROOT));
        page.addObject("history", currency == null ? List.of() : book.of(currency.toUpperCase(Locale.ROOT), HISTORY));
        page.addObject("changes", book.changes(CHANGES));
        page.addObject("written", written);
        page.addObject("errors", errors);
        return page;
    }

    private List<String> bases() {
        return creditors.all().stream().map(Creditor::currency).distinct().toList();
    }

    private List<Line> lines(String base, LocalDate today, List<RateBook.Told> newest) {
        RatesOn known = rates.in(base, today);
        return new TreeMap<>(known.quotes())
                .entrySet().stream()
                        .map(e -> line(base, e.getKey(), e.getValue(), today, newest))
                        .toList();
    }

    private Line line(String base, String currency, RatesOn.Quote quote, LocalDate today, List<RateBook.Told> newest) {
        long days = ChronoUnit.DAYS.between(quote.date(), today);
        RateBook.Told told = newest.stream()
                .filter(t -> t.rate().currency().equals(currency)
                        && t.rate().base().equals(base)
                        && t.rate().on().equals(quote.date()))
                .findFirst()
                .orElse(null);
        return new Line(
                currency,
                base,
                quote.rate(),
                quote.date(),
                days,
                days > limit.days(),
                quote.how().name().toLowerCase(Locale.ROOT),
                told);
    }
}
