package org.huikuan.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CasePapers;
import org.huikuan.documents.CaseDocument;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers of a case: listed, handed out as files to save and never as something a browser runs. */
@RestController
@RequestMapping("/api/cases/{number}/documents")
class CaseDocumentsController {

    private final CasePapers papers;

    CaseDocumentsController(CasePapers papers) {
        this.papers = papers;
    }

    @Operation(operationId = "listPapers", summary = "Papers of the case")
    @GetMapping
    List<DocumentView> list(@PathVariable String number) {
        return papers.of(CaseId.of(number)).stream().map(DocumentView::of).toList();
    }

    @Operation(operationId = "downloadPaper", summary = "A paper of the case as it was filed")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable long id) {
        CasePapers.Paper paper = papers.paper(CaseId.of(number), id);
        CaseDocument document = paper.document();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(paper.content());
    }
}
