package org.huikuan.runs.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.runs.DailyRuns;
import org.huikuan.runs.RunReport;
import org.huikuan.runs.RunReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The daily runs as a page: what each did, what failed, what the proof found. */
@Controller
class RunPages {

    private static final int SHOWN = 60;

    private final DailyRuns runs;
    private final RunReports reports;
    private final Creditors creditors;

    RunPages(DailyRuns runs, RunReports reports, Creditors creditors) {
        this.runs = runs;
        this.reports = reports;
        this.creditors = creditors;
    }

    @GetMapping("/runs")
    String list(Model model) {
        List<Creditor> all = creditors.all();
        Map<Long, String> names = all.stream().collect(Collectors.toMap(Creditor::id, Creditor::code));
        ZoneId zone = creditors.byDefault().zone();
        model.addAttribute("creditors", all);
        model.addAttribute(
                "runs",
                reports.recent(SHOWN).stream()
                        .map(r -> RunLine.of(r, names, zone))
                        .toList());
        return "pages/runs";
    }

    @GetMapping("/runs/{id}")
    String one(@PathVariable long id, Model model) {
        RunReport report = reports.of(id);
        Map<Long, String> names = creditors.all().stream().collect(Collectors.toMap(Creditor::id, Creditor::code));
        model.addAttribute(
                "run", RunLine.of(report.run(), names, creditors.byDefault().zone()));
        model.addAttribute("faults", report.faults());
        model.addAttribute("exceptions", report.exceptions());
        return "pages/run";
    }

    @PostMapping("/runs")
    String now(@RequestParam(required = false) @Nullable String creditor) {
        return "redirect:/runs/" + runs.runNow(creditor == null || creditor.isBlank() ? null : creditor);
    }
}
