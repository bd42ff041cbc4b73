package org.huikuan.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.acts.Act;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Kind;
import org.huikuan.acts.Upload;
import org.huikuan.documents.UploadCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Puts the files of a request beside its other fields. */
@Component
public class Uploads {

    private final UploadCheck check;

    Uploads(UploadCheck check) {
        this.check = check;
    }

    /**
     * @param fields the others
     * @throws org.huikuan.shared.BadInput for a file that is larger than one may be, empty or without a name
     */
    public Map<String, @Nullable Object> with(
            Act<?, ?> act, Map<String, ? extends @Nullable Object> fields, HttpServletRequest request) {
        Map<String, @Nullable Object> all = new HashMap<>(fields);
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            InputShape.of(act.input()).fields().stream()
                    .filter(f -> f.kind() == Kind.FILE)
                    .forEach(f -> read(parts.getFile(f.name()), f.name(), all));
        }
        return all;
    }

    private void read(@Nullable MultipartFile file, String field, Map<String, @Nullable Object> all) {
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return;
        }
        check.size(file.getSize());
        try {
            all.put(field, new Upload(check.nameOf(name), file.getBytes()));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
