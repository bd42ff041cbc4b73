package org.huikuan.administration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.calendar.CalendarDay;
import org.huikuan.calendar.CalendarDays;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.invoices.RenewLastDays;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.input.NoDate;
import org.huikuan.shared.input.PlainDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holidays and make-up days (放假、调休) per country. Timers already set move with the next fact or daily run. */
@Service
public class HolidaySettings {

    private static final SettingArea AREA = SettingArea.CALENDAR;
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private final CalendarDays days;
    private final WorkingDays workingDays;
    private final SettingsJournal journal;
    private final RenewLastDays lastDays;

    HolidaySettings(CalendarDays days, WorkingDays workingDays, SettingsJournal journal, RenewLastDays lastDays) {
        this.days = days;
        this.workingDays = workingDays;
        this.journal = journal;
        this.lastDays = lastDays;
    }

    /** The days of a country in a year, by date. */
    public List<CalendarDay> of(String country, int year) {
        return days.all().stream()
                .filter(d -> d.country().equals(country) && d.date().getYear() == year)
                .toList();
    }

    /** @throws BadInput naming every field that was wrong */
    @Transactional
    public CalendarDay add(Map<String, String> fields) {
        Entry entry = new Entry(fields);
        String country = entry.wordOf("country", COUNTRIES);
        LocalDate date = date(entry, "date");
        boolean working = entry.wordOf("kind", Set.of("off", "work")).equals("work");
        String name = entry.text("name", 100);
        entry.check();
        CalendarDay day = new CalendarDay(country, Objects.requireNonNull(date), working, name);
        save(List.of(day));
        return day;
    }

    /**
     * Takes a file: a line a day, {@code date;off or work;name}. All of it or nothing.
     *
     * @return how many days it names
     * @throws BadInput naming the line that is wrong
     */
    @Transactional
    public int load(String country, byte[] file) {
        Entry entry = new Entry(Map.of("country", country));
        entry.wordOf("country", COUNTRIES);
        entry.check();
        List<CalendarDay> read = HolidayFile.read(country, file);
        save(read);
        return read.size();
    }

    @Transactional
    public void remove(String country, LocalDate date) {
        Map<LocalDate, CalendarDay> before = known(country);
        CalendarDay gone = before.get(date);
        if (gone != null) {
            days.remove(country, date);
            journal.record(AREA, country, date.toString(), words(gone), null);
            lookAgain();
            lastDays.ofCountry(country);
        }
    }

    private void save(List<CalendarDay> wanted) {
        for (var ofCountry : wanted.stream()
                .collect(Collectors.groupingBy(CalendarDay::country))
                .entrySet()) {
            Map<LocalDate, CalendarDay> before = known(ofCountry.getKey());
            List<CalendarDay> changed = ofCountry.getValue().stream()
                    .filter(d -> !d.equals(before.get(d.date())))
                    .toList();
            days.save(changed);
            changed.forEach(
                    d -> journal.record(AREA, d.country(), d.date().toString(), words(before.get(d.date())), words(d)));
        }
        lookAgain();
        wanted.stream().map(CalendarDay::country).distinct().forEach(lastDays::ofCountry);
    }

    private Map<LocalDate, CalendarDay> known(String country) {
        return days.all().stream()
                .filter(d -> d.country().equals(country))
                .collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }

    private static @Nullable String words(@Nullable CalendarDay day) {
        return day == null ? null : (day.working() ? "work" : "off") + (day.name() == null ? "" : " " + day.name());
    }

    private static @Nullable LocalDate date(Entry entry, String field) {
        String text = entry.required(field, 10);
        try {
            return text.isEmpty() ? null : PlainDate.of(text);
        } catch (NoDate noDate) {
            entry.wrong(field, "no-date");
            return null;
        }
    }

    /** The last days for paying follow in this transaction; what others have remembered meanwhile is forgotten after it. */
    private void lookAgain() {
        workingDays.lookAgain();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                workingDays.lookAgain();
            }
        });
    }
}
