package org.huikuan.legal.course;

import static org.huikuan.documents.DocumentKind.CORRESPONDENCE;
import static org.huikuan.documents.DocumentKind.COURT_PAPER;
import static org.huikuan.documents.DocumentKind.OTHER;
import static org.huikuan.documents.DocumentKind.REPAYMENT_AGREEMENT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.documents.DocumentKind;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;

/**
 * What proves a loss (State Taxation Administration announcement 2011 No. 25, articles 22 to 24), and which kinds of
 * paper can show it: a photo or a statement proves no judgment. To be confirmed by counsel.
 */
enum WriteOffProof implements Code {
    BANKRUPTCY_NOTICE(false, COURT_PAPER),
    JUDGMENT(false, COURT_PAPER),
    ENFORCEMENT_ENDED(false, COURT_PAPER),
    DEREGISTRATION(false, COURT_PAPER, CORRESPONDENCE, OTHER),
    DEATH_OR_MISSING(false, COURT_PAPER, CORRESPONDENCE, OTHER),
    RESTRUCTURING(false, COURT_PAPER, REPAYMENT_AGREEMENT),
    FORCE_MAJEURE(false, COURT_PAPER, CORRESPONDENCE, OTHER),
    /** each item more than three years overdue */
    AGE(true),
    /** each item more than a year overdue and at most 50,000 */
    SMALL_AND_OLD(true);

    private final boolean ofEachItem;
    private final Set<DocumentKind> papers;

    WriteOffProof(boolean ofEachItem, DocumentKind... papers) {
        this.ofEachItem = ofEachItem;
        this.papers = Set.of(papers);
    }

    static WriteOffProof of(String code) {
        return Arrays.stream(values())
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no proof " + code));
    }

    static Set<String> codes() {
        return Arrays.stream(values()).map(WriteOffProof::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the table is asked about every item by itself. */
    boolean isOfEachItem() {
        return ofEachItem;
    }

    /** Whether a paper of the kind can show it; grounds that need no paper take any. */
    boolean isShownBy(DocumentKind kind) {
        return papers.isEmpty() || papers.contains(kind);
    }

    /** The kinds that can show it. */
    Arg papers() {
        return Arg.things(
                papers.stream().sorted(Comparator.comparing(DocumentKind::code)).toList());
    }
}
