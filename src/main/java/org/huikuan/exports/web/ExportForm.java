package org.huikuan.exports.web;

import java.util.List;

/**
 * A list that the page of exports offers with a form of its own. Its heading is message {@code exports.page.<name>}, its
 * fields are template {@code pages/exports/<name>.ftlh}, its files {@code /exports/<name>.xlsx} and {@code .pdf}.
 */
public interface ExportForm {

    String name();

    /** The codes among which the form lets choose; none where its template knows them itself. */
    default List<String> states() {
        return List.of();
    }
}
