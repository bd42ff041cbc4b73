package org.huikuan.cases.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CasePapers;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.UploadCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers of a case: put in, listed, handed out as files to save and never as something a browser runs. */
@RestController
@RequestMapping("/api/cases/{number}/documents")
class CaseDocumentsController {

    private final CasePapers papers;
    private final UploadCheck check;

    CaseDocumentsController(CasePapers papers, UploadCheck check) {
        this.papers = papers;
        this.check = check;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DocumentView add(
            @PathVariable String number,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable String promise)
            throws IOException {
        check.size(file.getSize());
        Map<String, @Nullable Object> words = new HashMap<>();
        words.put("kind", kind);
        words.put("note", note);
        words.put("promise", promise);
        return DocumentView.of(
                papers.add(CaseId.of(number), check.nameOf(file.getOriginalFilename()), file.getBytes(), words));
    }

    @GetMapping
    List<DocumentView> list(@PathVariable String number) {
        return papers.of(CaseId.of(number)).stream().map(DocumentView::of).toList();
    }

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
