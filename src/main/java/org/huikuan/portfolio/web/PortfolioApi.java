package org.huikuan.portfolio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.huikuan.portfolio.Customer;
import org.huikuan.portfolio.Filter;
import org.huikuan.portfolio.MoveReport;
import org.huikuan.portfolio.Portfolio;
import org.huikuan.portfolio.PortfolioUpload;
import org.huikuan.portfolio.RuleActs;
import org.huikuan.portfolio.RuleTrial;
import org.huikuan.portfolio.UploadActs;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Who works on whom, as calls. */
@RestController
@RequestMapping("/api/portfolio")
class PortfolioApi {

    private final Portfolio portfolio;
    private final RuleActs rules;
    private final RuleTrial trial;
    private final UploadActs uploads;

    PortfolioApi(Portfolio portfolio, RuleActs rules, RuleTrial trial, UploadActs uploads) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.trial = trial;
        this.uploads = uploads;
    }

    @Operation(operationId = "listPortfolio", summary = "Customers and who is in charge of them")
    @GetMapping
    Page list(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Portfolio.Page found = portfolio.page(Filter.read(fields), page, size);
        return new Page(found.total(), found.items());
    }

    record Page(long total, List<Customer> items) {}

    /**
     * @param customers each as {@code seen} of the list gave it; null: all that match the filter
     * @param filter as the query of the list
     */
    record Assign(
            @Nullable List<String> customers,
            @Nullable Map<String, String> filter,
            @Nullable String team,
            @Nullable String collector,
            @Nullable String reason) {}

    @Operation(operationId = "assignCustomers", summary = "Gives customers to a collector or a team")
    @PostMapping("/assign")
    Report assign(@RequestBody Assign assign) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("team", assign.team());
        values.put("collector", assign.collector());
        values.put("reason", assign.reason());
        List<String> customers = assign.customers();
        Map<String, String> filter = assign.filter();
        refuseUnknown(filter);
        return Report.of(
                customers == null && filter != null
                        ? portfolio.assign(Filter.read(filter), values)
                        : portfolio.assign(customers == null ? List.of() : customers, values));
    }

    /** A misspelt condition would let everybody through. */
    private static void refuseUnknown(@Nullable Map<String, String> filter) {
        if (filter != null && !Filter.FIELDS.containsAll(filter.keySet())) {
            throw new BadInput("filter", "filter-knows", new TreeSet<>(Filter.FIELDS));
        }
    }

    @Operation(operationId = "listAssignmentRules", summary = "Rules by which new customers get their collector")
    @GetMapping("/rules")
    List<RuleView> rules() {
        return rules.all().stream().map(RuleView::of).toList();
    }

    /** All rules anew, in this order. */
    @Operation(operationId = "replaceAssignmentRules", summary = "Replaces the rules")
    @PostMapping("/rules")
    List<RuleView> replace(@RequestBody List<RuleRequest> wanted) {
        rules.replace(wanted.stream().map(RuleRequest::fields).toList());
        return rules();
    }

    @Operation(operationId = "tryAssignmentRules", summary = "What the rules would change")
    @GetMapping("/rules/trial")
    List<RuleTrial.Move> tryOut(@RequestParam(defaultValue = "false") boolean everybody) {
        return trial.tryOut(everybody);
    }

    @Operation(
            operationId = "applyAssignmentRules",
            summary = "Gives customers without a collector, or everybody, to whom the rules name")
    @PostMapping("/rules/apply")
    Report apply(@RequestParam(defaultValue = "false") boolean everybody) {
        return Report.of(trial.apply(everybody));
    }

    @Operation(
            operationId = "sendPortfolioFile",
            summary = "Reads a file of customers and collectors; nothing is changed before it is applied")
    @PostMapping("/files")
    Looked send(@RequestParam MultipartFile file) {
        return Looked.of(SentFiles.read(file, uploads::look));
    }

    @Operation(operationId = "applyPortfolioFile", summary = "Applies a file that was read")
    @PostMapping("/files/{id:\\d+}/apply")
    Report apply(@PathVariable long id) {
        return Report.of(uploads.apply(id));
    }

    /** What came of it; faults name the customer. */
    record Report(int moved, int unchanged, List<Fault> faults) {

        static Report of(MoveReport r) {
            return new Report(
                    r.moved(),
                    r.unchanged(),
                    r.faults().stream()
                            .map(f -> new Fault(
                                    f.customer(), f.wrong().field(), f.wrong().getReason()))
                            .toList());
        }
    }

    record Fault(String customer, String field, String reason) {}

    /** A file looked at. */
    record Looked(
            long file,
            int unchanged,
            List<Change> changes,
            @JsonProperty("rejected") List<Rejected> rejected) {

        static Looked of(PortfolioUpload u) {
            return new Looked(
                    u.id(),
                    u.unchanged(),
                    u.changes().stream().map(Change::of).toList(),
                    u.refused().stream().map(Rejected::of).toList());
        }
    }

    record Change(
            long line,
            String customer,
            String team,
            @Nullable String collector) {

        static Change of(org.huikuan.portfolio.UploadLine l) {
            var to = java.util.Objects.requireNonNull(l.to());
            return new Change(l.line(), l.customer(), to.team(), to.collector());
        }
    }

    record Rejected(long line, String field, String reason) {

        static Rejected of(org.huikuan.portfolio.UploadLine l) {
            var wrong = java.util.Objects.requireNonNull(l.wrong());
            return new Rejected(l.line(), wrong.field(), wrong.getReason());
        }
    }
}
