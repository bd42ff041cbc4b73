package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.rates.ExchangeRates;
import org.huikuan.ledger.rates.RatesOn;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exchange rates, for programs. */
@RestController
@RequestMapping("/api/exchange-rates")
@Tag(name = "Ledger")
class ExchangeRateApi {

    private final ExchangeRates rates;
    private final Creditors creditors;
    private final BusinessDay day;

    ExchangeRateApi(ExchangeRates rates, Creditors creditors, BusinessDay day) {
        this.rates = rates;
        this.creditors = creditors;
        this.day = day;
    }

    /** @param base in its units; called {@code base} in JSON */
    record View(String base, LocalDate on, List<Rate> rates) {}

    /**
     * @param date the day of the rate, on or before the one asked for
     * @param how {@code direct}, {@code inverse} (told the other way round) or {@code cross} (two rates joined)
     */
    record Rate(String currency, String rate, LocalDate date, long ageDays, String how) {}

    @GetMapping
    @Operation(
            operationId = "getExchangeRates",
            summary = "What currencies are worth on a day",
            description = "The last rate on or before the day, with its age. base defaults to the currency of the"
                    + " default creditor, on to today.")
    View rates(
            @RequestParam(required = false) @Nullable String base,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        Creditor creditor = creditors.byDefault();
        RatesOn known = rates.in(
                base == null ? creditor.currency() : base.toUpperCase(Locale.ROOT),
                on == null ? day.today(creditor) : on);
        List<Rate> list = new TreeMap<>(known.quotes())
                .entrySet().stream()
                        .map(e -> new Rate(
                                e.getKey(),
                                e.getValue().rate().stripTrailingZeros().toPlainString(),
                                e.getValue().date(),
                                known.ageDays(e.getValue()),
                                e.getValue().how().name().toLowerCase(Locale.ROOT)))
                        .toList();
        return new View(known.base(), known.on(), list);
    }
}
