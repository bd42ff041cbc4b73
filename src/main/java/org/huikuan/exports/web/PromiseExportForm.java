package org.huikuan.exports.web;

import org.springframework.stereotype.Component;

/** Promises to pay, chosen by what became of them. */
@Component
class PromiseExportForm implements ExportForm {

    @Override
    public String name() {
        return "promises";
    }
}
