package org.huikuan.legal.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.LegalRecord;
import org.huikuan.legal.RouteAdvisor;
import org.huikuan.shared.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads of legal action: where it stands, the whole file, what the table of routes proposes. */
@RestController
@RequestMapping("/api/cases/{number}")
class LegalController {

    private final LegalReads reads;
    private final LegalFileViews files;
    private final RouteAdvisor advisor;
    private final MessageSource messages;
    private final Names names;

    LegalController(LegalReads reads, LegalFileViews files, RouteAdvisor advisor, MessageSource messages, Names names) {
        this.names = names;
        this.reads = reads;
        this.files = files;
        this.advisor = advisor;
        this.messages = messages;
    }

    @Operation(operationId = "getLegal", summary = "Where legal action stands: claims, rulings, enforcement, deadlines")
    @GetMapping("/legal")
    Said legal(@PathVariable String number) {
        LegalView view = LegalView.of(CaseId.of(number), reads);
        Map<String, String> words = new TreeMap<>();
        view.rulings().forEach(r -> words.put("ruling-" + r.kind(), word("code.ruling-kind.", r.kind())));
        view.papers().forEach(p -> words.put("paper-" + p.kind(), word("code.document-kind.", p.kind())));
        Map<String, String> people = Stream.concat(
                        view.papers().stream().map(LegalView.Paper::addedBy),
                        view.writeOffs().stream().map(LegalRecord.WriteOff::proposedBy))
                .distinct()
                .collect(Collectors.toMap(login -> login, names::of));
        return new Said(view, words, people);
    }

    private String word(String beginning, String code) {
        return Objects.requireNonNullElse(
                messages.getMessage(beginning + code, null, code, LocaleContextHolder.getLocale()), code);
    }

    /**
     * @param words what kinds of rulings and of papers are called in the reader's language
     * @param people names by login name
     */
    record Said(@JsonUnwrapped LegalView view, Map<String, String> words, Map<String, String> people) {}

    @Operation(
            operationId = "getLegalFile",
            summary = "The legal file: parties, items, papers, interest, limitation, history")
    @GetMapping("/legal-file")
    LegalFileView file(@PathVariable String number) {
        return files.of(CaseId.of(number));
    }

    /** What the case comes to as a claim today: principal, interest to the day, fees paid so far. */
    @Operation(operationId = "getClaim", summary = "What the case comes to as a claim, with interest to the day")
    @GetMapping("/claim")
    ClaimView claim(@PathVariable String number) {
        CaseId id = CaseId.of(number);
        return ClaimView.of(id.number(), reads.claim(reads.facts(id)));
    }

    /** Parameters as the fields of the form. */
    @Operation(operationId = "proposeRoute", summary = "The route to court that the table proposes")
    @GetMapping("/legal/route-proposal")
    Proposal proposal(@PathVariable String number, @RequestParam Map<String, String> fields) {
        Map<String, @Nullable Object> values = new HashMap<>(fields);
        RouteAdvisor.Advice advice = advisor.proposal(CaseId.of(number), values);
        return new Proposal(advice.route(), advice.becauseZh(), advice.becauseEn());
    }

    /** A proposed legal means and why. */
    record Proposal(String route, String becauseZh, String becauseEn) {}
}
