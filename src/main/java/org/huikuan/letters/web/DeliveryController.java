package org.huikuan.letters.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.huikuan.documents.UploadCheck;
import org.huikuan.letters.delivery.DeliveryDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What became of letters that have left. */
@RestController
class DeliveryController {

    private final DeliveryDesk desk;
    private final UploadCheck check;

    DeliveryController(DeliveryDesk desk, UploadCheck check) {
        this.desk = desk;
        this.check = check;
    }

    @PostMapping(path = "/api/letters/{id}/delivery", consumes = MediaType.APPLICATION_JSON_VALUE)
    DeliveryView record(@PathVariable long id, @RequestBody Map<String, @Nullable Object> values) {
        return view(id, values, null);
    }

    /** The same, with the slip or the signed paper as {@code file}. */
    @PostMapping(path = "/api/letters/{id}/delivery", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    DeliveryView recordWithPaper(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> fields)
            throws IOException {
        return view(id, new HashMap<>(fields), file);
    }

    private DeliveryView view(long id, Map<String, ? extends @Nullable Object> values, @Nullable MultipartFile file) {
        try {
            return Objects.requireNonNull(DeliveryView.of(desk.record(id, values, paper(file))));
        } catch (IOException unread) {
            throw new java.io.UncheckedIOException(unread);
        }
    }

    private DeliveryDesk.@Nullable Paper paper(@Nullable MultipartFile file) throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return null;
        }
        check.size(file.getSize());
        return new DeliveryDesk.Paper(check.nameOf(file.getOriginalFilename()), file.getBytes());
    }
}
