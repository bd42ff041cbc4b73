package org.huikuan.visits.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.debtors.Counterpart;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.DocumentKind;
import org.huikuan.ledger.Contact;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.visits.VisitReads;
import org.huikuan.visits.VisitSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a person wants before the eyes who prepares, makes or reports a visit, in one answer. */
@RestController
class VisitSheetController {

    private final VisitReads reads;
    private final PreparationTexts texts;
    private final VisitWords words;

    VisitSheetController(VisitReads reads, PreparationTexts texts, VisitWords words) {
        this.reads = reads;
        this.texts = texts;
        this.words = words;
    }

    @Operation(operationId = "getVisitSheet", summary = "What visitors want before the eyes")
    @GetMapping("/api/cases/{number}/visit-sheet")
    Sheet of(@PathVariable String number) {
        VisitSheet sheet = reads.sheet(CaseId.of(number));
        CaseFacts now = sheet.facts();
        return new Sheet(
                number,
                now.kase().position().stage().code(),
                now.kase().position().step(),
                now.kase().position().attempt(),
                now.account().customer(),
                now.account().name(),
                now.account().address(),
                now.account().phone(),
                now.kase().collector(),
                now.today(),
                sheet.limits(),
                sheet.payDay(),
                sums(now),
                items(now),
                sheet.contacts().stream().map(Counterpart::contact).toList(),
                sheet.payments().stream()
                        .map(r -> new Payment(
                                r.receivedOn(),
                                r.amount().amount().toPlainString(),
                                r.amount().currency(),
                                r.isReversed()))
                        .toList(),
                sheet.letters().stream()
                        .filter(l -> l.code() == LetterCode.L01)
                        .map(VisitSheetController::statement)
                        .toList(),
                sheet.documents().stream().map(Paper::of).toList(),
                texts.preparations(),
                texts.redLines(),
                texts.billChecks(),
                sheet.visits().stream().map(VisitView::of).toList(),
                words.all());
    }

    private static List<Sum> sums(CaseFacts now) {
        return now.overdueByCurrency().entrySet().stream()
                .map(e -> new Sum(e.getKey(), e.getValue().toPlainString()))
                .toList();
    }

    private static List<Item> items(CaseFacts now) {
        return now.items().stream()
                .map(i -> new Item(
                        i.number(),
                        i.dueOn(),
                        i.daysPastDue(now.today()),
                        i.open().amount().toPlainString(),
                        i.open().currency(),
                        now.disputed(i).toPlainString(),
                        now.isPromised(i)))
                .toList();
    }

    private static Statement statement(Letter letter) {
        return new Statement(letter.date(), letter.state().code());
    }

    /**
     * @param payDay the customer's next own pay day; null when unknown
     * @param words what roles, levers, kinds of concessions and states of letters are called in the reader's language
     */
    record Sheet(
            String number,
            String stage,
            String step,
            int attempt,
            String customer,
            String customerName,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String collector,
            LocalDate today,
            VisitSheet.Limits limits,
            @Nullable LocalDate payDay,
            List<Sum> overdue,
            List<Item> items,
            List<Contact> contacts,
            List<Payment> payments,
            List<Statement> statements,
            List<Paper> documents,
            List<PreparationTexts.Preparing> preparations,
            List<PreparationTexts.Text> redLines,
            List<PreparationTexts.Text> billChecks,
            List<VisitView> visits,
            Map<String, String> words) {}

    /** @param amount decimal string */
    record Sum(String currency, String amount) {}

    /** An open item; amounts are decimal strings. */
    record Item(
            String number,
            LocalDate dueOn,
            long daysPastDue,
            String open,
            String currency,
            String disputed,
            boolean promised) {}

    /** @param amount decimal string */
    record Payment(LocalDate on, String amount, String currency, boolean bounced) {}

    /** A statement of account that went to the customer. */
    record Statement(LocalDate on, String state) {}

    /** A paper of the case. */
    record Paper(long id, String kind, String fileName, LocalDate addedOn, boolean signedStatement) {

        static Paper of(CaseDocument d) {
            return new Paper(d.id(), d.kind().code(), d.fileName(), d.addedOn(), d.kind() == DocumentKind.STATEMENT);
        }
    }
}
