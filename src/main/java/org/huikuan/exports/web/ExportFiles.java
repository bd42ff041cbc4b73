package org.huikuan.exports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers a request with a file to keep. */
final class ExportFiles {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ExportFiles() {}

    static void pdf(HttpServletResponse response, String name, byte[] pdf) throws IOException {
        head(response, name + ".pdf", "application/pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    /** What is wrong with the request must be known before: the answer has begun when the writing begins. */
    static void xlsx(HttpServletResponse response, String name, Consumer<OutputStream> write) throws IOException {
        head(response, name + ".xlsx", XLSX);
        write.accept(response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }
}
