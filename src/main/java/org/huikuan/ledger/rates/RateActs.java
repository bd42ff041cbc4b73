package org.huikuan.ledger.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.huikuan.ledger.HouseDay;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.NoNumber;
import org.huikuan.shared.input.PlainNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exchange rates written and taken back by a person. */
@Service
@Transactional
public class RateActs {

    /** A rate of a currency may be told for at most that many days ahead. */
    private static final int DAYS_AHEAD = 366;

    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);

    private final RateBook book;
    private final ExchangeRates rates;
    private final HouseDay day;
    private final CurrentUser user;

    RateActs(RateBook book, ExchangeRates rates, HouseDay day, CurrentUser user) {
        this.book = book;
        this.rates = rates;
        this.day = day;
        this.user = user;
    }

    /** The day by which pages about rates go: the default creditor's. */
    public LocalDate today() {
        return day.today();
    }

    /**
     * One unit of {@code currency} is worth {@code rate} units of {@code base} from {@code date} on.
     *
     * @throws org.huikuan.shared.BadInput naming every field that was wrong
     */
    public void tell(Map<String, ? extends @Nullable Object> values) {
        FormInput words = new FormInput(values);
        String currency = currency(words, "currency");
        String base = currency(words, "base");
        LocalDate on = words.date("date");
        if (on == null) {
            words.refuseMissing("date");
        }
        BigDecimal rate = rate(words);
        String source = words.text("source", 80);
        if (currency != null && currency.equals(base)) {
            words.wrong("currency", "rate-of-itself");
        }
        if (on != null && (on.isBefore(OLDEST) || on.isAfter(today().plusDays(DAYS_AHEAD)))) {
            words.wrong("date", "rate-day", on);
        }
        words.check();
        ExchangeRate told = new ExchangeRate(known(currency), known(base), known(on), known(rate));
        if (!words.has("sure")) {
            refuseLeap(words, told);
        }
        book.tell(told, source, user.id());
    }

    /**
     * Takes back the rate of a day; where {@code rate} is given, only as long as that is the rate.
     *
     * @throws NotFound when there is no such rate
     * @throws Conflict when it is another one by now
     */
    public void remove(Map<String, ? extends @Nullable Object> values) {
        FormInput words = new FormInput(values);
        String currency = words.required("currency", 3);
        String base = words.required("base", 3);
        LocalDate on = words.date("date");
        String reason = words.required("reason", 500);
        BigDecimal seen = words.has("rate") ? rate(words) : null;
        words.check();
        if (seen != null && on != null) {
            refuseOther(known(currency), known(base), on, seen);
        }
        if (on == null || !book.remove(known(currency), known(base), on, known(reason), user.id())) {
            throw new NotFound("no-rate");
        }
    }

    private void refuseOther(String currency, String base, LocalDate on, BigDecimal seen) {
        book.find(currency, base, on)
                .map(told -> told.rate().rate())
                .filter(now -> now.compareTo(seen) != 0)
                .ifPresent(now -> {
                    String is = now.stripTrailingZeros().toPlainString();
                    String was = seen.stripTrailingZeros().toPlainString();
                    throw new Conflict("rate-changed", on, is, was);
                });
    }

    private void refuseLeap(FormInput words, ExchangeRate told) {
        new RateLeap(rates.latest(told.on())).from(told).ifPresent(last -> {
            String was = RateLeap.shown(last);
            words.wrong("rate", "rate-leap", was, last.date());
            words.check();
        });
    }

    private static @Nullable String currency(FormInput words, String field) {
        String text = words.required(field, 20);
        if (text == null) {
            return null;
        }
        String code = Amounts.currency(text).orElse(null);
        if (code == null) {
            words.wrong(field, "no-currency", text);
        }
        return code;
    }

    private static @Nullable BigDecimal rate(FormInput words) {
        String text = words.required("rate", 60);
        if (text == null) {
            return null;
        }
        try {
            BigDecimal rate = PlainNumber.of(text);
            if (ExchangeRate.fits(rate)) {
                return rate;
            }
            words.wrong("rate", "no-rate-number", text);
        } catch (NoNumber bad) {
            words.wrong("rate", bad.fault().key(), bad.shown());
        }
        return null;
    }

    private static <T> T known(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }
}
