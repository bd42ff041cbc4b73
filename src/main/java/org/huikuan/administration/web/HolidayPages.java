package org.huikuan.administration.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.huikuan.administration.HolidaySettings;
import org.huikuan.calendar.CalendarDay;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.HuikuanProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Holidays and make-up days of a country and year. */
@Controller
class HolidayPages {

    private static final String ADDRESS = "redirect:/settings/calendar?country=";

    private final HolidaySettings holidays;
    private final Clock clock;
    private final HuikuanProperties settings;

    HolidayPages(HolidaySettings holidays, Clock clock, HuikuanProperties settings) {
        this.holidays = holidays;
        this.clock = clock;
        this.settings = settings;
    }

    @GetMapping("/settings/calendar")
    String list(
            @RequestParam(defaultValue = "CN") String country,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        return page(model, country, year == null ? thisYear() : year, Map.of(), Map.of());
    }

    @PostMapping("/settings/calendar")
    ModelAndView add(@RequestParam Map<String, String> fields, Model model) {
        try {
            CalendarDay day = holidays.add(fields);
            return new ModelAndView(
                    ADDRESS + day.country() + "&year=" + day.date().getYear() + "&saved");
        } catch (BadInput bad) {
            return refused(model, fields, bad);
        }
    }

    @PostMapping("/settings/calendar/file")
    ModelAndView load(@RequestParam String country, @RequestParam MultipartFile file, Model model) throws IOException {
        try {
            int days = holidays.load(country, file.getBytes());
            return new ModelAndView(ADDRESS + country + "&loaded=" + days);
        } catch (BadInput bad) {
            return refused(model, Map.of("country", country), bad);
        }
    }

    @PostMapping("/settings/calendar/remove")
    String remove(@RequestParam String country, @RequestParam LocalDate date) {
        holidays.remove(country, date);
        return ADDRESS + country + "&year=" + date.getYear() + "&saved";
    }

    private ModelAndView refused(Model model, Map<String, String> written, BadInput bad) {
        if (bad.line() != null) {
            model.addAttribute("line", bad.line());
        }
        String country = written.getOrDefault("country", "CN");
        return new ModelAndView(
                page(model, country, thisYear(), written, Mistakes.of(bad)), model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), settings.zone()).getYear();
    }

    private String page(
            Model model, String country, int year, Map<String, String> written, Map<String, String> errors) {
        model.addAttribute("country", country);
        model.addAttribute("year", year);
        model.addAttribute("days", holidays.of(country, year));
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        return "pages/settings-calendar";
    }
}
